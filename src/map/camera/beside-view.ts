import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import { fromPixel, type Pixel, type Size, toMercator, worldSize } from "./project.ts";

/** No mark reaches so far, in pixels. */
const CLEAR_PX = 40;

/**
 * A position that nobody sees and that is drawn all the same: beyond the edge of the map, in a tile of which a part is
 * seen. Null where every tile ends too near the edge.
 * @param maxTileZoom the zoom from which on the tiles of the source are no finer
 */
export function besideView(camera: Camera, size: Size, maxTileZoom: number): LonLat | null {
  const tileZoom = Math.min(Math.floor(camera.zoom), maxTileZoom);
  const tiles = 2 ** tileZoom;
  const tilePx = worldSize(camera.zoom) / tiles;
  const { width, height } = size;
  const tileOf = (pixel: Pixel): Pixel => {
    const [x, y] = toMercator(fromPixel(pixel, camera, size));
    return [x * tiles, y * tiles];
  };
  const [west, north] = tileOf([0, 0]);
  const [east, south] = tileOf([width, height]);
  const beyond = [
    { room: rest(west), at: (room: number): Pixel => [-room / 2, height / 2] },
    { room: rest(north), at: (room: number): Pixel => [width / 2, -room / 2] },
    { room: rest(-east), at: (room: number): Pixel => [width + room / 2, height / 2] },
    { room: rest(-south), at: (room: number): Pixel => [width / 2, height + room / 2] },
  ];
  const [widest] = beyond.toSorted((a, b) => b.room - a.room);
  if (!widest || (widest.room * tilePx) / 2 < CLEAR_PX) return null;
  return fromPixel(widest.at(widest.room * tilePx), camera, size);
}

/** What of a tile lies before its edge; nothing where the two meet but for the last digits. */
function rest(tiles: number): number {
  const part = tiles - Math.floor(tiles);
  return part > 1 - 1e-9 ? 0 : part;
}
