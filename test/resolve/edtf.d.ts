/** The package has no types of its own; the tests only ask whether a text parses. */
declare module "edtf" {
  export function parse(text: string): unknown;
}
