/**
 * A worker thread that answers questions in the order asked. In: its code as text, what the code is given, questions.
 * Out: one reply a question. Idle, it does not keep the process alive.
 *
 * The code posts one `Reply` when it is ready, and one for each question.
 */
import { Worker } from "node:worker_threads";

/** `message`: why there is no answer. */
export interface Reply<A> {
  readonly answer?: A;
  readonly message?: string;
}

interface Waiting<A> {
  readonly resolve: (answer: A) => void;
  readonly reject: (cause: Error) => void;
}

export class Thread<Q, A> {
  readonly #worker: Worker;
  readonly #waiting: Waiting<A>[] = [];
  #ended: Error | null = null;
  /** Settled when the code has said that it is ready, or why it is not. */
  readonly ready: Promise<A>;

  constructor(code: string, given: unknown) {
    // none of the process's own options: `--input-type=module` would read the code as a module, loaders would load again
    this.#worker = new Worker(code, { eval: true, execArgv: [], workerData: given });
    this.#worker.on("message", (reply: Reply<A>) => this.#settle(reply));
    this.#worker.on("error", (cause) => this.#end(cause));
    this.#worker.on("exit", () => this.#end(new Error("the thread ended")));
    this.ready = this.#reply();
  }

  /** Questions not yet answered; of a thread that has ended, more than of any other. */
  get load(): number {
    return this.#ended ? Number.POSITIVE_INFINITY : this.#waiting.length;
  }

  ask(question: Q): Promise<A> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.#worker.postMessage(question);
    return this.#reply();
  }

  #reply(): Promise<A> {
    this.#worker.ref();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #settle({ answer, message }: Reply<A>): void {
    const { resolve, reject } = this.#waiting.shift()!;
    if (this.#waiting.length === 0) this.#worker.unref();
    if (message === undefined) resolve(answer as A);
    else reject(new Error(message));
  }

  #end(cause: Error): void {
    this.#ended ??= cause;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}
