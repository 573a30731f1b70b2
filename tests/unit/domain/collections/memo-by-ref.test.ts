import { expect, it } from "vitest";
import { memoByRef } from "../../../../src/domain/collections/memo-by-ref.ts";

it("computes once for each object, also where nothing comes of it", () => {
  const asked: object[] = [];
  const note = memoByRef((key: { readonly id: number }) => {
    asked.push(key);
    return key.id === 0 ? undefined : key.id;
  });
  const [nothing, one, twin] = [{ id: 0 }, { id: 1 }, { id: 1 }];
  const values = [nothing, one, twin, nothing, one].map((key) => note(key));
  expect(values).toEqual([undefined, 1, 1, undefined, 1]);
  expect(asked).toEqual([nothing, one, twin]);
});
