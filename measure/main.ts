/** `npm run measure NAME …`: prints a figure with the data it was measured on. */
const figures: Record<string, () => Promise<(args: readonly string[]) => Promise<void>>> = {
  stance: async () => (await import("./stance.ts")).stance,
  polnear: async () => (await import("./polnear.ts")).polnear,
  zyte: async () => (await import("./zyte.ts")).zyte,
  cases: async () => (await import("./cases.ts")).cases,
  copies: async () => (await import("./copies.ts")).copies,
  dates: async () => (await import("./dates.ts")).dates,
  events: async () => (await import("./events.ts")).events,
  names: async () => (await import("./names.ts")).names,
  coref: async () => (await import("./coref.ts")).coref,
  places: async () => (await import("./places.ts")).places,
  speed: async () => (await import("./speed.ts")).speed,
};

const [name = "", ...args] = process.argv.slice(2);
const figure = figures[name];
if (!figure) {
  console.error(`measure what? ${Object.keys(figures).join(", ")}`);
  process.exit(2);
}
await (await figure())(args);
