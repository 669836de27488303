#include "keyedwrite.h"

bool KeyedWrite::answerLost(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Server ||
           error.kind == Error::Kind::Protocol;
}

bool KeyedWrite::askAgain(const Error &error, int asked)
{
    return asked < mostAsked && answerLost(error);
}
