/** What must be on the screen for a step to be answered: an element, with a text where one is given. */
export type Answer = { readonly selector: string; readonly text?: string };

/** A hand's event and the end of the first frame that has its answer in it, in ms since the navigation began. */
export type Answered = {
  readonly type: "click" | "keydown";
  readonly startMs: number;
  paintedMs: number | null;
};

export type AnswerWindow = Window & {
  benchAnswers?: {
    /** Notes all clicks or keys from now on. Null: the next frame is the answer, as where only the map moves. */
    readonly arm: (type: Answered["type"], answer: Answer | null) => void;
    readonly read: () => readonly Answered[];
  };
};

/** Runs in the page before its own scripts. Stands alone: nothing from outside its braces is there in the page. */
export function noteAnswers(): void {
  let armedFor: Answered["type"] | null = null;
  let answer: Answer | null = null;
  let answers: Answered[] = [];
  const isThere = () =>
    answer === null ||
    [...document.querySelectorAll(answer.selector)].some((element) =>
      (element.textContent ?? "").includes(answer?.text ?? ""),
    );
  const awaitAnswer = (answered: Answered) => {
    const painted = new MessageChannel();
    // A message sent in a frame is read after that frame is painted.
    painted.port1.addEventListener("message", () => {
      answered.paintedMs = performance.now();
      painted.port1.close();
    });
    painted.port1.start();
    const look = () => {
      if (isThere()) painted.port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  const begin = ({ type, timeStamp }: Event) => {
    if (type !== armedFor) return;
    const answered: Answered = { type: armedFor, startMs: timeStamp, paintedMs: null };
    answers.push(answered);
    awaitAnswer(answered);
  };
  window.addEventListener("click", begin, { capture: true });
  window.addEventListener("keydown", begin, { capture: true });
  (window as AnswerWindow).benchAnswers = {
    arm: (type, next) => {
      armedFor = type;
      answer = next;
      answers = [];
    },
    read: () => answers,
  };
}
