"""What an error of Jinja tells: where in the template it arose, and what is wrong, without private words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from jinja2 import TemplateSyntaxError
from jinja2.exceptions import TemplateNotFound, UndefinedError

from docgen.errors import TemplateError
from docgen.message import Message, message
from docgen.place import Place
from docgen.render.budget import TooMuchError
from docgen.template import codes


def said(error: TemplateSyntaxError) -> Message:
    """Return what Jinja says, without the words of the template, which may be private."""
    words = (error.message or "").partition("'")[0].strip()
    return Message(words) if words else message("unexpected sign")


def line_of(error: BaseException) -> int | None:
    """Return the line of a template without a file of its own in which an error arose, if it arose there."""
    lines = [line for path, line in _frames(error) if path == "<template>"]
    return lines[-1] if lines else None


@contextmanager
def located(name: str) -> Iterator[None]:
    """Turn an error of Jinja into one with its place in a text template.

    Args:
        name: The template, for an error that does not tell where it arose.

    Raises:
        TemplateError: What Jinja, or a filter on a value that does not suit it, had against the template.
    """
    try:
        yield
    except TemplateSyntaxError as error:
        what = message("This is not a valid template tag: {what}", what=_said_with_word(error))
        place = Place(error.filename or error.name or name, error.lineno)
        raise TemplateError([codes.JINJA_FOUT.finding(what, place)]) from None
    except TemplateNotFound as error:
        what = message("The template is not there: {name}", name=str(error.name))
        raise TemplateError([codes.SJABLOON_NIET_GEVONDEN.finding(what, Place(name))]) from None
    except UndefinedError as error:
        what = message("The template asks for a field that is not filled in for this case.")
        raise TemplateError([codes.ONBEKEND_VELD.finding(what, _place_of(error, name))]) from None
    except (TooMuchError, RecursionError):
        raise TemplateError([codes.TE_ZWAAR.finding(codes.TE_ZWAAR.meaning, Place(name))]) from None
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        code = codes.WAARDE_PAST_NIET
        raise TemplateError([code.finding(code.meaning, _place_of(error, name))]) from None


def _said_with_word(error: TemplateSyntaxError) -> Message:
    """Return what Jinja says, up to and with the first word of the template that it names."""
    word = (error.message or "").partition("'")[2].partition("'")[0]
    return message("{said} “{word}”", said=said(error), word=word) if word else said(error)


def _place_of(error: BaseException, name: str) -> Place:
    """Return the last line of a text template on the way of an error; without one only the template."""
    frames = [(path, line) for path, line in _frames(error) if path.endswith(".md")]
    return Place(*frames[-1]) if frames else Place(name)


def _frames(error: BaseException) -> Iterator[tuple[str, int]]:
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
