/** A tab of Firefox, or the window around it, in which scripts can be run and keys pressed. */
import type { Bidi, Json } from './bidi';

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** WebDriver's names for keys without a letter. */
export const KEYS = { control: '\uE009' } as const;

export class FirefoxTab {
  constructor(
    private readonly bidi: Bidi,
    readonly context: string,
  ) {}

  async visit(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: 'complete',
    });
  }

  /** The value of an expression, which must be JSON; waits where it is a promise. */
  async evaluateText<Result>(expression: string): Promise<Result> {
    const answer = (await this.bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    })) as Evaluated;
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result?.value ?? 'null') as Result;
  }

  /** Runs a function in the page; only its text and its argument travel. */
  evaluate<Argument, Result>(
    task: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    return this.evaluateText(`(${task.toString()})(${JSON.stringify(argument)})`);
  }

  /** Until the function says true, asked anew in each frame. */
  async waitFor<Argument>(
    condition: (argument: Argument) => boolean,
    argument: Argument,
    timeout = 10_000,
  ): Promise<void> {
    const met = await this.evaluateText<boolean>(`(async () => {
      const until = Date.now() + ${timeout};
      while (!(${condition.toString()})(${JSON.stringify(argument)})) {
        if (Date.now() > until) return false;
        await new Promise((next) => requestAnimationFrame(next));
      }
      return true;
    })()`);
    if (!met) throw new Error(`Never true: ${condition.toString()}`);
  }

  /** Clicks a point in the window, by a real mouse. */
  async clickAt(x: number, y: number, count = 1): Promise<void> {
    const click = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        ...Array.from({ length: count }, () => click).flat(),
      ],
    });
  }

  /** Types text with real keys. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#perform({ type: 'key', id: 'keys', actions });
  }

  /** Presses keys together, such as control and z. */
  async chord(...keys: readonly string[]): Promise<void> {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
    await this.#perform({ type: 'key', id: 'keys', actions: [...down, ...up] });
  }

  async #perform(source: Json): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}
