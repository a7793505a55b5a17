#include "keystext.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

} // namespace

QString keysText()
{
    return QStringList{Text::tr("N, P: next and previous image to decide on"),
        Text::tr("Backspace: back to the image that was decided last"), Text::tr("1 to 9: take this answer"),
        Text::tr("A: the first answer for all that ask the same; Alt with a digit: that answer for all"),
        Text::tr("T or F2: type the number"), Text::tr("S: skip; Shift+S: skip all that ask the same"),
        Text::tr("Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y: undo and redo"),
        Text::tr("Ctrl+F: filter; Ctrl+H: find and replace in numbers"),
        Text::tr("G: images below their specimens, or one by one"),
        Text::tr("Ctrl+O: add a folder; F5: check records; Ctrl+Return: start; Space in the table: pause")}
        .join(QLatin1Char('\n'));
}
