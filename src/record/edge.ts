/** One article depends on another: a judgement with its evidence, never a deletion. */
import { idOf } from "./id.ts";
import type { Span } from "./span.ts";

export type EdgeKind = "cites" | "wire-copy" | "derived" | "same-root" | "dropped-attribution";

export interface Edge {
  readonly type: "edge";
  readonly id: string;
  /** The dependent article's id. */
  readonly from: string;
  /** The article it depends on. */
  readonly to: string;
  readonly kind: EdgeKind;
  readonly strength: "proven" | "suspected";
  /** One sentence: the rule that made it. */
  readonly reason: string;
  /** Spans that show it, each with its article's id. */
  readonly evidence: readonly (Span & { readonly article: string })[];
  /** 0 to 1: how alike two spellings are, where the reason is their likeness. */
  readonly score?: number;
  /** Names of the two roots that a `same-root` edge joins. */
  readonly roots?: readonly [string, string];
}

/** An edge's id: from its ends (article keys or ids), kind and, for `same-root`, its roots. */
export function edgeId(from: string, to: string, kind: EdgeKind, roots?: readonly string[]): string {
  return idOf("e", from, to, kind, roots ?? null);
}
