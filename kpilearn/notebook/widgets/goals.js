// Judges a goal by the rules of kpilearn.goals, which come as data: the page says what Python says.

/** {letter: {level, case}} for the goal's fields, as things are on a day (a Date at midnight UTC). */
export function judge(rules, fields, today) {
  return Object.fromEntries(Object.entries(rules).map(([letter, list]) => {
    const [, level, name] = list.find(([condition]) => holds(condition, fields, today));
    return [letter, { level, case: name }];
  }));
}

/** A text in the form in which texts are compared. */
export function tidy(value) {
  return value.normalize("NFKC").replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

/** What a person typed as a number, or null. */
export function goalNumber(value) {
  const plain = value.normalize("NFKC").replace(/[, \t\r\n¥円%]/g, "").replaceAll("−", "-");
  if (!/^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$/.test(plain)) return null;
  return Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** A day written 2026-09-30 as a Date at midnight UTC, or null where there is no such day. */
export function dayOf(value) {
  const match = /^([12][0-9]{3})-([0-9]{2})-([0-9]{2})$/.exec(tidy(value));
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

const CONDITIONS = {
  always: () => true,
  and: (at, ...parts) => parts.every(at.holds),
  or: (at, ...parts) => parts.some(at.holds),
  not: (at, part) => !at.holds(part),
  empty: ({ words }, field) => words(field) === "",
  same: ({ words }, field, other) => words(field) === words(other),
  matches: ({ words }, field, pattern) => new RegExp(pattern, "iu").test(words(field)),
  number: ({ value }, field) => value(field) !== null,
  equal: ({ value }, field, other) => value(field) !== null && value(field) === value(other),
  beyond({ value }, field, other, ratio) {
    const [own, base] = [value(field), value(other)];
    if (own === null || base === null) return false;
    return own * base < 0 || Math.abs(own) > ratio * Math.abs(base) || Math.abs(own) * ratio < Math.abs(base);
  },
  date: ({ day }, field) => day(field) !== null,
  past: ({ away }, field) => away(field) <= 0,
  days: ({ away }, field, most) => away(field) > most,
};

function holds([operation, ...rest], fields, today) {
  const at = {
    holds: (part) => holds(part, fields, today),
    words: (field) => tidy(fields[field]),
    value: (field) => goalNumber(fields[field]),
    day: (field) => dayOf(fields[field]),
    // Not a number, so neither past nor far, where there is no day.
    away: (field) => (at.day(field) === null ? NaN : Math.round((at.day(field) - today) / 86_400_000)),
  };
  return CONDITIONS[operation](at, ...rest);
}
