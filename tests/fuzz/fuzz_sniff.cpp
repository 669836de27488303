// What a file looks like: encoding, delimiter, preamble, columns and their forms.
#include "evnlayout.h"
#include "fuzztarget.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const auto shape = TextShape::of(text);
    const auto guess = LayoutGuess::of(text);
    must(!guess || shape);
    if (!shape)
        return 0;
    must(shape->begin <= size && shape->columns >= 3 && shape->firstLine >= 1);
    if (guess)
        for (const int column : {guess->layout.day, guess->layout.time, guess->layout.number, guess->layout.duration,
                                 guess->layout.net, guess->layout.line, guess->layout.extension, guess->layout.destination})
            must(column >= -1 && column < int(guess->layout.shape.columns)); // record types may have other columns
    return 0;
}
