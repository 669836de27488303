#pragma once

/// Asks for memory that is read soon: what lies all over a large table comes while something else is done.
inline void prefetch(const void *at)
{
#ifdef __GNUC__
    __builtin_prefetch(at);
#else
    (void)at;
#endif
}
