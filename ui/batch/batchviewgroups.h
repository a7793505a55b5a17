#pragma once

#include "batchview.h"
#include "specimenmodel.h"

/// What the view needs to show images by specimens; made only then, because it costs with each change.
struct BatchView::Groups {
    explicit Groups(BatchModel &batch)
        : specimens(batch)
        , filter(batch, specimens)
    {
    }

    SpecimenModel specimens;
    BatchFilter filter;
};
