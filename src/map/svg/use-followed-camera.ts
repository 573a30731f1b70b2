import { useEffect, useMemo, useRef, useState } from "react";
import type { Camera } from "../../state/view.ts";
import {
  type CameraBasis,
  nextCamera,
  openingCamera,
  uncoveredBounds,
} from "../camera/camera-target.ts";
import type { Size } from "../camera/project.ts";
import type { AtlasMapProps } from "../engine/atlas-map-props.ts";

type FollowProps = Pick<AtlasMapProps, "camera" | "padding" | "scene" | "onMove">;

type Followed = {
  readonly basis: CameraBasis;
  readonly camera: Camera;
  /** Chosen from afar, so that the address should hold it. */
  readonly approached: boolean;
};

/** The camera of a map of that size as it follows from what the host asks for. The host is told of each. */
export function useFollowedCamera(props: FollowProps, size: Size): Camera {
  const { camera: asked, padding, scene, onMove } = props;
  const { bounds } = scene.content;
  const { chosen, selected } = scene;
  const basis = useMemo(
    (): CameraBasis => ({ camera: asked, bounds, chosen, selected, padding, size }),
    [asked, bounds, chosen, selected, padding, size],
  );
  const [followed, setFollowed] = useState(() => followedFrom(basis));
  const current = followed.basis === basis ? followed : follow(followed, basis);
  if (current !== followed) setFollowed(current);
  useReport(current, onMove);
  return current.camera;
}

function followedFrom(basis: CameraBasis): Followed {
  return { basis, camera: openingCamera(basis), approached: false };
}

function follow(before: Followed, basis: CameraBasis): Followed {
  const camera = nextCamera(before.basis, basis, before.camera) ?? before.camera;
  const isChosen = basis.selected?.key !== before.basis.selected?.key;
  return { basis, camera, approached: isChosen && camera.zoom > before.camera.zoom };
}

/** Tells the host what is in view, also when it is not the reader who moved the map. */
function useReport({ basis, camera, approached }: Followed, onMove: FollowProps["onMove"]): void {
  const report = useRef(onMove);
  useEffect(() => {
    report.current = onMove;
  });
  const { padding, size } = basis;
  const keep = approached || basis.camera !== null;
  useEffect(() => {
    report.current({ camera, bounds: uncoveredBounds(camera, size, padding), keep });
  }, [camera, size, padding, keep]);
}
