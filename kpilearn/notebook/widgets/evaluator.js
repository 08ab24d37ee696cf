// Evaluates a KPI model in the page: what kpilearn.kpitree.Model.as_json() says, with the same results as Python.
// Where Python stops with an error (division by zero, logarithm of zero or less, no finite result) a value is NaN here,
// and so is all that depends on it.

const OPERATIONS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "**": (a, b) => (Number.isNaN(a) ? NaN : a ** b),
  neg: (a) => -a,
  min: Math.min,
  max: Math.max,
  exp: Math.exp,
  log: Math.log,
};

/**
 * Turn a formula (number, name, or [operation, ...arguments]) into a function of the series and the period.
 * A series maps each name to its values by period; prev(x) is x one period earlier, prev(x, first) also at the start.
 */
export function compile(formula) {
  if (typeof formula === "number") return () => formula;
  if (typeof formula === "string") return (series, t) => series.get(formula)[t];
  const [operation, ...rest] = formula;
  const [a, b, ...more] = rest.map(compile);
  if (operation === "prev") return (series, t) => (t > 0 ? a(series, t - 1) : b ? b(series, t) : NaN);
  const apply = OPERATIONS[operation];
  if (!b) return (series, t) => finite(apply(a(series, t)));
  if (!more.length) return (series, t) => finite(apply(a(series, t), b(series, t)));
  return (series, t) => finite(apply(a(series, t), b(series, t), ...more.map((argument) => argument(series, t))));
}

function finite(value) {
  return value - value === 0 ? value : NaN;
}

/**
 * Prepare a model: returns evaluate(levers, periods), which gives a Map from each name to its Float64Array by period.
 * A lever's value is a number, or an array with a value a period; a missing lever takes its default.
 * draw(name, value, series, t), if given, says what takes the place of a value; what depends on it follows.
 */
export function evaluator(model) {
  const nodes = new Map();
  for (const { name, start, then } of model.stocks) {
    const [first, next] = [compile(start), compile(then)];
    nodes.set(name, (series, t) => (t > 0 ? next(series, t) : first(series, t)));
  }
  for (const { name, formula } of model.indicators) nodes.set(name, compile(formula));
  // Where no order is given they stand in one.
  const steps = model.order?.map((name) => [name, nodes.get(name)]) ?? [...nodes];

  return function evaluate(levers = {}, periods = 12, draw = null) {
    const series = new Map();
    for (const { name, default: usual } of model.levers) series.set(name, spread(levers[name] ?? usual, periods));
    for (const { name, values } of model.constants) {
      series.set(name, Float64Array.from({ length: periods }, (_, t) => values[t % values.length]));
    }
    for (const [name] of steps) series.set(name, new Float64Array(periods));
    for (let t = 0; t < periods; t++) {
      for (const [name, node] of steps) {
        const value = node(series, t);
        series.get(name)[t] = draw ? draw(name, value, series, t) : value;
      }
    }
    return series;
  };
}

function spread(value, periods) {
  return Array.isArray(value) ? Float64Array.from(value) : new Float64Array(periods).fill(value);
}
