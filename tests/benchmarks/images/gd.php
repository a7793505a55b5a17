<?php // php gd.php FOLDER IMAGE… : both copies as a portal makes them, with PHP's GD (imagecopyresized)
[$folder, $images] = [$argv[1], array_slice($argv, 2)];
foreach ($images as $image) {
    [$width, $height] = getimagesize($image);
    $source = imagecreatefromjpeg($image);
    foreach (["_web" => 1400, "_tn" => 200] as $ending => $wanted) {
        $high = (int) round($height * $wanted / $width);
        $copy = imagecreatetruecolor($wanted, $high);
        imagecopyresized($copy, $source, 0, 0, 0, 0, $wanted, $high, $width, $height);
        imagejpeg($copy, $folder . "/" . pathinfo($image, PATHINFO_FILENAME) . $ending . ".jpg", 80);
    }
}
