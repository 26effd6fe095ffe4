// A class that reads a large object of options, and says what it has read.

const describePaint = (paint) =>
  typeof paint === "string"
    ? paint
    : `${paint.angle ?? 0}°[${paint.stops.map((stop) => (typeof stop === "string" ? stop : `${stop.color}@${stop.offset}`))}]`;

const describeValue = (value) => (typeof value === "number" ? `${value}` : `(${value.x},${value.y})`);

const describeSeries = ({ name, values, paint = [] }) => {
  const paints = Array.isArray(paint) ? paint : [paint];
  return [name, values.map(describeValue).join(" "), paints.map(describePaint).join("+")].join("|");
};

export class Chart {
  #series;
  #axes;
  #title;

  constructor(options) {
    this.update(options);
  }

  update({ data, axes = {}, legend = false, title = null }) {
    const all = Array.isArray(data) ? data : [data];
    this.#series = all.map((one, index) => (Array.isArray(one) ? { name: `#${index}`, values: one } : one));
    for (const { name, values } of this.#series) if (values.length === 0) throw new RangeError(`${name} is empty`);
    this.#axes = axes;
    this.#title = title;
    this.legend = legend === true ? "right" : legend === false ? null : legend;
  }

  describe() {
    const axes = Object.entries(this.#axes).map(([name, axis]) =>
      typeof axis === "boolean"
        ? `${name}:${axis}`
        : `${name}:${[axis.label ?? []].flat().join("/")}${axis.logarithmic ? " log" : ""}`,
    );
    return [this.#title ?? "-", ...this.#series.map(describeSeries), ...axes].join("; ");
  }

  series() {
    return this.#series;
  }

  first(name) {
    return this.#series.find((series) => series.name === name)?.values[0] ?? null;
  }
}
