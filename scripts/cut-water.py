#!/usr/bin/env python3
"""Cuts geo/water.geojson by geo/water-recipe.json. Run by people, not by the build; see geo/README.md.

Needs Debian's gmt, gmt-gshhg-full and python3-shapely.
"""

import json
import math
from pathlib import Path

from shapely.affinity import scale
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box, mapping
from shapely.ops import unary_union

from gshhg import METRES_PER_DEGREE, faces, shoreline, square_km

ROOT = Path(__file__).resolve().parent.parent
REGION = (112, 21, 123.5, 34.8)
# Islets and puddles below this size orient nobody.
SMALLEST_KM2 = 0.25


def containing(polygons, point, what):
    found = [polygon for polygon in polygons if polygon.contains(Point(point))]
    if len(found) != 1:
        raise SystemExit(f"{what}: {len(found)} polygons hold {point}")
    return found[0]


def stretched(geometry, lat, back=False):
    """Longitudes shrunk to the length of latitudes, so that a buffer is round; or back again."""
    factor = math.cos(math.radians(lat))
    return scale(geometry, 1 / factor if back else factor, 1, origin=(0, 0))


def drawn_line(points, width_m):
    line = LineString(points)
    lat = line.centroid.y
    band = stretched(line, lat).buffer(width_m / 2 / METRES_PER_DEGREE, resolution=3)
    return stretched(band, lat, back=True)


class Gshhg:
    def __init__(self):
        self.lakes = faces(shoreline(2, REGION, "+l"))
        self.river_lakes = faces(shoreline(2, REGION, "+r"))
        self.islands = faces(shoreline(3, REGION))

    def part(self, recipe, feature_id):
        if "drawnLine" in recipe:
            return drawn_line(recipe["drawnLine"], recipe["widthM"])
        if "drawnArea" in recipe:
            return Polygon(recipe["drawnArea"])
        kind = "lake" if "lake" in recipe else "riverLake"
        water = containing(self.lakes if kind == "lake" else self.river_lakes, recipe[kind], feature_id)
        water = water.difference(unary_union([island for island in self.islands if island.intersects(water)]))
        return water.intersection(box(*recipe["box"])) if "box" in recipe else water


def without(water, recipe):
    return water.difference(box(*recipe["without"])) if "without" in recipe else water.buffer(0)


def tidy(geometry, simplify_m):
    geometry = geometry.simplify(simplify_m / METRES_PER_DEGREE).buffer(0)
    polygons = [geometry] if geometry.geom_type == "Polygon" else list(geometry.geoms)
    kept = []
    for polygon in polygons:
        if square_km(polygon) >= SMALLEST_KM2:
            holes = [hole for hole in polygon.interiors if square_km(Polygon(hole)) >= SMALLEST_KM2]
            kept.append(Polygon(polygon.exterior, holes))
    return MultiPolygon(sorted(kept, key=lambda polygon: -polygon.area))


def rounded(value):
    return [rounded(item) for item in value] if isinstance(value, (list, tuple)) else round(value, 4)


def main():
    recipe = json.loads((ROOT / "geo/water-recipe.json").read_text())
    source = Gshhg()
    rows = []
    for feature in recipe["features"]:
        water = unary_union([without(source.part(part, feature["id"]), part) for part in feature["parts"]])
        shape_kept = tidy(water, feature.get("simplifyM", recipe["simplifyM"]))
        drawn = any("drawnLine" in part or "drawnArea" in part for part in feature["parts"])
        taken = any("drawnLine" not in part and "drawnArea" not in part for part in feature["parts"])
        sources = (["gshhg"] if taken else []) + (["tianditu-boundaries", "general-knowledge"] if drawn else [])
        properties = {key: feature[key] for key in ("nameZh", "nameEn", "kind", "minzoom")}
        rows.append(json.dumps({
            "type": "Feature", "id": feature["id"],
            "properties": {"id": feature["id"], **properties, "sources": sources},
            "geometry": {"type": "MultiPolygon", "coordinates": rounded(mapping(shape_kept)["coordinates"])},
        }, ensure_ascii=False, separators=(",", ":")))
        points = sum(len(ring.coords) for polygon in shape_kept.geoms for ring in [polygon.exterior, *polygon.interiors])
        print(f"{feature['id']}: {len(shape_kept.geoms)} polygons, {points} points, {square_km(shape_kept):.0f} km2")
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(rows) + "\n]}\n"
    (ROOT / "geo/water.geojson").write_text(text)


if __name__ == "__main__":
    main()
