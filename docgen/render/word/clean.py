"""Taking out of a Word file what tells who made the template, and what no part of the letter uses."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from docgen.render.word.properties import CORE_PART
from docgen.render.xml_part import Element, W, parse_part, part_bytes

_TYPES = "[Content_Types].xml"
_ROOT_RELATIONS = "_rels/.rels"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_DROPPED_KINDS = frozenset(
    {
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "customXml",
        "stylesWithEffects",
        "comments",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
        "people",
        "glossaryDocument",
    }
)
_DROPPED_SETTINGS = ("attachedTemplate", "rsids", "mailMerge", "docVars", "trackRevisions", "revisionView")


def cleaned(parts: Mapping[str, bytes], core: bytes) -> dict[str, bytes]:
    """Return the parts that the letter uses, with docgen's own properties.

    Args:
        parts: All parts of the template.
        core: The new `docProps/core.xml`.
    """
    kept = {name: data for name, data in parts.items() if not name.startswith("docProps/")}
    for name in [name for name in kept if name.endswith(".rels")]:
        kept[name] = _without_kinds(kept[name])
    reachable = _reachable(kept)
    kept = {name: data for name, data in kept.items() if name in reachable}
    kept[_ROOT_RELATIONS] = _with_core(kept[_ROOT_RELATIONS])
    kept[CORE_PART] = core
    if "word/settings.xml" in kept:
        kept["word/settings.xml"] = _settings(kept["word/settings.xml"])
    kept[_TYPES] = _types(parts[_TYPES], set(kept))
    return kept


def _without_kinds(data: bytes) -> bytes:
    root = parse_part(data)
    for relation in list(root):
        kind = relation.get("Type", "").rpartition("/")[2]
        if kind in _DROPPED_KINDS or kind == "core-properties":
            root.remove(relation)
    return part_bytes(root)


def _reachable(parts: Mapping[str, bytes]) -> set[str]:
    """Return the names of parts that the document leads to, with their lists of relationships."""
    found: set[str] = set()
    todo = [""]
    while todo:
        part = todo.pop()
        folder, _, name = part.rpartition("/")
        relations = posixpath.join(folder, "_rels", f"{name}.rels") if part else _ROOT_RELATIONS
        if relations not in parts or relations in found:
            continue
        found.add(relations)
        for relation in parse_part(parts[relations]):
            if relation.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
            if target in parts and target not in found:
                found.add(target)
                todo.append(target)
    return found


def _with_core(data: bytes) -> bytes:
    root = parse_part(data)
    _child(root, "Relationship", Id="rIdDocgenCore", Type=_CORE_RELATION, Target=CORE_PART)
    return part_bytes(root)


def _types(data: bytes, names: set[str]) -> bytes:
    root = parse_part(data)
    for entry in list(root):
        part = (entry.get("PartName") or "").lstrip("/")
        if part and (part not in names or part == CORE_PART):
            root.remove(entry)
    _child(root, "Override", PartName=f"/{CORE_PART}", ContentType=_CORE_TYPE)
    return part_bytes(root)


def _child(root: Element, name: str, **attributes: str) -> None:
    namespace = root.tag.rpartition("}")[0] + "}"
    child = root.makeelement(f"{namespace}{name}", attributes)
    root.append(child)


def _settings(data: bytes) -> bytes:
    root = parse_part(data)
    for name in _DROPPED_SETTINGS:
        for element in root.findall(f"{W}{name}"):
            root.remove(element)
    return part_bytes(root)
