#!/usr/bin/env python3
"""A second way to the dates of a term (acceptance of the term rules): no month arithmetic of Qt, no formula for the period, but the
definitions, tried out day by day and period by period.

  twin.py --write FILE [--seed N] [--count N]   cases with their dates, TAB separated
  twin.py --check FILE                          the file is what --write would make
  twin.py --byhand FILE                         the cases worked out by hand, against this way

§ 188 (2) BGB: a term of months that begins with a day ends before the day that has the number of the first one; (3): when that day
is lacking, with the month. A notice of n months that arrives on a day ends on the day of the same number n months on, or with the
month.
"""
import argparse
import calendar
import sys
from datetime import date, timedelta

DAY = timedelta(days=1)
COLUMNS = ["begin", "minimum", "notice", "renewal", "today", "minimumEnd", "end", "noticeBy", "renewals", "endRenewals", "unlimited",
           "inMinimum"]


def month(year, number):
    """Year and month of a running number of months."""
    return year + (number - 1) // 12, (number - 1) % 12 + 1


def next_begin(begin, months):
    """The day on which the month after `months` months begins: the same number, or the 1st after a month that lacks it."""
    year, number = month(begin.year, begin.month + months)
    if begin.day <= calendar.monthrange(year, number)[1]:
        return date(year, number, begin.day)
    year, number = month(year, number + 1)
    return date(year, number, 1)


def last_day(begin, months):
    return next_begin(begin, months) - DAY


def takes_effect(arrival, notice):
    """The first day on which a notice that arrived then can end a term."""
    count, unit = int(notice[:-1]), notice[-1]
    if unit == "d":
        for _ in range(count):
            arrival += DAY
        return arrival
    year, number = month(arrival.year, arrival.month + count)
    day = arrival.day
    while True:
        try:
            return date(year, number, day)
        except ValueError:
            day -= 1


def notice_by(end, notice):
    """Back from the end until a notice is in time."""
    day = end
    while takes_effect(day, notice) > end:
        day -= DAY
    return day


def dates(begin, minimum, notice, renewal, today):
    minimum_end = last_day(begin, minimum)
    in_minimum = minimum > 0 and today <= minimum_end
    if renewal == 0:
        if today <= notice_by(minimum_end, notice):
            return [minimum_end, minimum_end, notice_by(minimum_end, notice), 0, 0, False, in_minimum]
        return [minimum_end, takes_effect(today, notice), None, 0, 0, True, in_minimum]
    first = minimum or renewal
    renewals = 0
    while last_day(begin, first + renewals * renewal) < today:
        renewals += 1
    reached = 0
    while notice_by(last_day(begin, first + reached * renewal), notice) < today:
        reached += 1
    end = last_day(begin, first + reached * renewal)
    return [minimum_end, end, notice_by(end, notice), renewals, reached, False, in_minimum]


class Dice:
    """The same numbers on every version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def of(self, words):
        return words[self.below(len(words))]


def case(dice):
    year, number = 2020 + dice.below(13), 1 + dice.below(12)
    if dice.below(4) == 0:
        number = dice.of([1, 2, 2, 3, 12])
    days = calendar.monthrange(year, number)[1]
    # half of all begins are at the ends of a month, where the mistakes are
    day = dice.of([1, days, days, max(days - 1, 1), 29, 30, 31]) if dice.below(2) else 1 + dice.below(days)
    begin = date(year, number, min(day, days))
    minimum = dice.of([0, 1, 1, 2, 3, 6, 12, 12, 24, 36, 48])
    notice = dice.of(["15d", "15d", "0d", "1d", "14d", "30d", "90d", "1m", "1m", "1m", "2m", "3m", "6m", "0m"])
    renewal = dice.of([0, 0, 1, 1, 1, 3, 12, 12, 24])
    kind = dice.below(5)
    if kind == 0:
        today = begin + timedelta(days=dice.below(3000) - 200)
    else:
        # around a last day for notice or a last day of a period
        end = last_day(begin, (minimum or renewal) + dice.below(6) * renewal)
        around = end if kind == 1 else notice_by(end, notice)
        today = around + timedelta(days=dice.below(3) - 1)
    return begin, minimum, notice, renewal, today


def word(value):
    return "-" if value is None else str(int(value)) if isinstance(value, bool) else str(value)


def table(seed, count):
    dice = Dice(seed)
    lines = [f"# seed {seed}, made by twin.py --write; not written by hand", "# " + "\t".join(COLUMNS)]
    for _ in range(count):
        one = case(dice)
        lines.append("\t".join(word(v) for v in [*one, *dates(*one)]))
    return "\n".join(lines) + "\n"


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip() and not line.startswith("#")]


def by_hand(path):
    wrong = 0
    for begin, minimum, notice, renewal, today, end, by, why in rows(path):
        found = dates(date.fromisoformat(begin), int(minimum), notice, int(renewal), date.fromisoformat(today))
        if [word(found[1]), word(found[2])] != [end, by]:
            print(f"{begin} {minimum} {notice} {renewal} on {today}: {word(found[1])} by {word(found[2])}, not {end} by {by}: {why}")
            wrong += 1
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write")
    parser.add_argument("--check")
    parser.add_argument("--byhand")
    parser.add_argument("--seed", type=int, default=3055)
    parser.add_argument("--count", type=int, default=200)
    options = parser.parse_args()
    if options.write:
        with open(options.write, "w", encoding="utf-8") as file:
            file.write(table(options.seed, options.count))
    if options.check:
        with open(options.check, encoding="utf-8") as file:
            if file.read() != table(options.seed, options.count):
                sys.exit(f"{options.check} is not what --write makes")
    if options.byhand and by_hand(options.byhand):
        sys.exit(1)


if __name__ == "__main__":
    main()
