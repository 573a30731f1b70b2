import { createStore } from "zustand/vanilla";

/** What a frame in another page shows of itself where it has room for one thing only. */
export type FrameSide = "text" | "map";

/** What of a frame is not shared: whether its map is live, and which side is turned up. */
export type FrameState = {
  readonly live: boolean;
  readonly side: FrameSide;
  /** Whether the map has had to make room for that of another frame of the same page. */
  readonly rested: boolean;
  /** Whether the frame was made for all plans: there is a way back to them. */
  readonly isOfAll: boolean;
};

export const frameStore = createStore<FrameState>(() => ({
  live: false,
  side: "text",
  rested: false,
  isOfAll: false,
}));

/** The reader, or the page around, wants a map that can be moved. */
export function wantLiveMap(): void {
  frameStore.setState({ live: true, side: "map", rested: false });
}

/** The picture takes the place of the map again, and what that held is let go. */
export function restMap(): void {
  frameStore.setState({ live: false, rested: true });
}
