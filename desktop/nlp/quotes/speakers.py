"""Who a source refers to: names, roles, pronouns and descriptions resolved along the article."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.model.analysis import Speaker, SpeakerClass
from desktop.model.span import Span
from desktop.nlp.lexicon import Lexicon
from desktop.nlp.quotes.designations import Designations
from desktop.nlp.quotes.frames import Frame
from desktop.nlp.quotes.organisations import Organisations
from desktop.nlp.quotes.people import People, Person
from desktop.nlp.quotes.phrases import Phrase, PhraseKind, each_name
from desktop.nlp.quotes.rules import Rule
from desktop.nlp.sentences import Items

_WRITTEN = {
    PhraseKind.GROUP: SpeakerClass.GROUP,
    PhraseKind.ANONYMOUS: SpeakerClass.ANONYMOUS,
    PhraseKind.DOCUMENT: SpeakerClass.DOCUMENT,
}


@dataclass(frozen=True, slots=True)
class Resolved:
    """A speaker with the rule that found it and the words it was found by."""

    speaker: Speaker
    rule: Rule
    span: Span
    person: Person | None = None

    @property
    def is_human(self) -> bool:
        """Whether a singular pronoun may refer to this speaker."""
        return self.speaker.kind in {SpeakerClass.NAMED, SpeakerClass.ROLE, SpeakerClass.ANONYMOUS}


class Speakers:
    """The stack of sources of one article, from its first sentence to its last."""

    def __init__(
        self,
        lexicon: Lexicon,
        items: Items,
        people: People,
        organisations: Organisations,
        sentence_starts: Sequence[int],
    ) -> None:
        self._items = items
        self._people = people
        self._organisations = organisations
        self._designations = Designations(lexicon, items, organisations)
        self._roles = lexicon["roles"]
        self._things = lexicon["things"]
        self._called = lexicon["called"]
        self._starts = sentence_starts
        self.latest: Resolved | None = None
        self._latest_group: Resolved | None = None
        self._latest_at = -1
        self._latest_any: Resolved | None = None

    def resolve(self, frame: Frame) -> Resolved | None:
        """The speaker of a frame; the stack takes note of it."""
        found = self._pronoun(frame) if frame.phrase is None else self._phrase(frame.phrase)
        if found is not None and not self._is_passing(frame, found):
            self.note(found)
            self._latest_at = frame.cue[0]
        return found

    def _is_passing(self, frame: Frame, found: Resolved) -> bool:
        """Whether a source that reports nothing is no known person, so that no pronoun means it."""
        if frame.quoted or frame.clause is not None or self.latest is None:
            return False
        if found.person is None:
            return found.speaker.kind is not SpeakerClass.ORGANISATION
        return frame.phrase is not None and not frame.sure and not found.person.roles

    def note(self, found: Resolved) -> None:
        """Put a source on the stack."""
        if found.speaker.kind is SpeakerClass.DOCUMENT:
            return
        self._latest_any = found
        if found.is_human:
            self.latest = found
        elif found.speaker.kind is SpeakerClass.GROUP:
            self._latest_group = found

    def _pronoun(self, frame: Frame) -> Resolved | None:
        return self._antecedent(frame.cue[0])

    def introduce(self, phrase: Phrase) -> None:
        """Make a full name known at once, for titles and roles that stand ahead of it."""
        role = self._items.low[slice(*phrase.role)] if phrase.role else []
        for words in each_name(phrase.name_words(self._items)):
            if len(words) > 1:
                text = phrase.role_text(self._items)
                self._people.introduce(words, role, text, phrase.first)
                role = []

    def _antecedent(self, index: int) -> Resolved | None:
        """The latest source, or a person introduced since as the subject of a sentence."""
        leader = self._people.leader(self._latest_at, index)
        if leader is not None:
            token = self._items.tokens[leader.first]
            span = Span(token.start, token.end)
            return Resolved(self._named(leader), Rule.PRONOUN_SUBJECT, span, leader)
        if self.latest is not None:
            return Resolved(
                self.latest.speaker, Rule.PRONOUN_LATEST, self.latest.span, self.latest.person
            )
        person = self._subject(index)
        if person is not None:
            token = self._items.tokens[person.first]
            return Resolved(
                self._named(person), Rule.PRONOUN_SUBJECT, Span(token.start, token.end), person
            )
        if self._latest_any is not None:
            found = self._latest_any
            return Resolved(found.speaker, Rule.PRONOUN_LATEST, found.span, found.person)
        return None

    def _subject(self, index: int) -> Person | None:
        """Who opens the last sentence that names anybody."""
        return self._people.opening(index, self._sentence_of)

    def _sentence_of(self, index: int) -> int:
        at = bisect_right(self._starts, index) - 1
        return self._starts[at] if at >= 0 else 0

    def _phrase(self, phrase: Phrase) -> Resolved | None:
        kind = phrase.kind
        span = phrase.span(self._items)
        if kind is PhraseKind.PRONOUN:
            return self._antecedent(phrase.first)
        if kind is PhraseKind.PLURAL:
            found = self._latest_group or self._latest_any
            return None if found is None else replace(found, rule=Rule.PRONOUN_LATEST)
        if kind is PhraseKind.DESCRIPTION:
            return self._description(phrase, span)
        owner = self._designations.owner(phrase) if kind is PhraseKind.DOCUMENT else None
        if owner is not None:
            return Resolved(owner, Rule.OWNER_OF_DOCUMENT, span)
        named = {
            PhraseKind.NAME: self._name,
            PhraseKind.ROLE: self._role,
            PhraseKind.ORGANISATION: self._organisation,
        }
        if kind in named:
            return named[kind](phrase, span)
        return Resolved(
            Speaker(self._designations.plain(phrase), _WRITTEN[kind]), Rule.AS_WRITTEN, span
        )

    def _named(self, person: Person) -> Speaker:
        return Speaker(person.name, SpeakerClass.NAMED, None, person.role)

    def _name(self, phrase: Phrase, span: Span) -> Resolved:
        """The person of a name, or the first of two, under both names."""
        first, *others = each_name(phrase.name_words(self._items))
        person, rule = self._person(phrase, first, with_role=True)
        speaker = self._named(person)
        for words in others:
            other, _ = self._person(phrase, words, with_role=False)
            link = " and " if "and" in phrase.name_words(self._items) else " dan "
            speaker = replace(speaker, name=speaker.name + link + other.name)
        return Resolved(speaker, rule, span, person)

    def _person(
        self, phrase: Phrase, words: Sequence[str], *, with_role: bool
    ) -> tuple[Person, Rule]:
        """Who is called by some words, made known with the role that the phrase gives."""
        role = self._items.low[slice(*phrase.role)] if phrase.role and with_role else []
        text = phrase.role_text(self._items) if with_role else None
        lower = [word.lower().rstrip(".") for word in words]
        rule = Rule.NAME_AS_WRITTEN
        found = self._people.by_short(lower, phrase.first)
        if found is not None and (len(words) == 1 or len(found[0].words) > len(words)):
            person, rule = found
            words = person.name.split()
        person = self._people.introduce(words, role, text, phrase.first)
        person.seen = phrase.first
        return person, rule

    def _role(self, phrase: Phrase, span: Span) -> Resolved:
        person = self._people.by_role(phrase.words(self._items), phrase.first)
        if person is not None:
            person.seen = phrase.first
            return Resolved(self._named(person), Rule.ROLE_INTRODUCED, span, person)
        return Resolved(
            Speaker(self._designations.plain(phrase), SpeakerClass.ROLE), Rule.AS_WRITTEN, span
        )

    def _description(self, phrase: Phrase, span: Span) -> Resolved | None:
        """*aliansi tersebut*: the name the noun stood before; *pria itu*: the latest source."""
        head = self._items.low[phrase.first]
        words = phrase.words(self._items)
        person = self._people.by_role(words[:-1], phrase.first)
        if person is not None:
            return Resolved(self._named(person), Rule.ROLE_INTRODUCED, span, person)
        name = self._organisations.by_noun.get(head)
        if name is not None and head not in self._roles:
            speaker = Speaker(self._designations.long(name), SpeakerClass.ORGANISATION)
            return Resolved(speaker, Rule.NOUN_OF_NAME, span)
        if head in self._things:
            thing = Speaker(self._designations.plain(phrase), SpeakerClass.DOCUMENT)
            return Resolved(thing, Rule.AS_WRITTEN, span)
        found = self._antecedent(phrase.first)
        if found is not None and found.person is not None:
            self._note_nickname(phrase, found.person)
        if found is None:
            return Resolved(
                Speaker(self._designations.plain(phrase), SpeakerClass.ROLE), Rule.AS_WRITTEN, span
            )
        return Resolved(found.speaker, Rule.DESCRIPTION_LATEST, found.span, found.person)

    def _note_nickname(self, phrase: Phrase, person: Person) -> None:
        """*Pria yang akrab disapa Dani ini*: Dani is the latest source."""
        for index in range(phrase.first, phrase.last - 1):
            if self._items.low[index] in self._called and self._items.is_name_like(index + 1):
                self._people.call(self._items.low[index + 1], person)

    def _organisation(self, phrase: Phrase, span: Span) -> Resolved:
        lower = (text := self._designations.plain(phrase)).lower()
        if lower in self._roles:
            # *kata jaksa*: a body that is also the office of somebody introduced.
            person = self._people.by_role([lower], phrase.first)
            if person is not None and person.first <= phrase.first and lower in person.heads:
                person.seen = phrase.first
                return Resolved(self._named(person), Rule.ROLE_INTRODUCED, span, person)
        found = self._people.by_short([lower], phrase.first) if " " not in text else None
        if found is not None and _is_called(lower, *found, phrase.first):
            person = found[0]
            person.seen = phrase.first
            return Resolved(self._named(person), found[1], span, person)
        name = self._designations.long(text)
        rule = Rule.ABBREVIATION if name != text else Rule.AS_WRITTEN
        return Resolved(Speaker(name, SpeakerClass.ORGANISATION), rule, span)


def _is_called(lower: str, person: Person, rule: Rule, at: int) -> bool:
    """Whether what reads like a place or an abbreviation is how a person is called.

    *Menkes Bima Adhiyasa ... kata Bima*, though Bima is a town.
    """
    if rule is Rule.NICKNAME:
        return True
    return rule is Rule.SHORT_NAME and lower in person.words and person.first <= at
