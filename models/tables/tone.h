#pragma once

/// What a cell says beside its words: the delegate turns it into a colour.
enum class Tone { Neutral, Good, Info, Warning, Bad };
