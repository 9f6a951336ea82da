"""What can be found in the texts of a workspace. Each analysis is loaded when it is first used."""

from typing import TYPE_CHECKING

from briefing.store.records import Records

if TYPE_CHECKING:
    from briefing.domain.name import Name
    from briefing.language.commitment_extraction.proposal import Proposal
    from briefing.language.dismissed_words import DismissedWords
    from briefing.language.similar_clauses import SimilarClause
    from briefing.language.version_differences import Difference


class TextAnalysis:
    """Finds names, commitments, differences and repetitions."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def find_proposals(self, text_id: int) -> list["Proposal"]:
        """Find every commitment that a text seems to hold."""
        from briefing.language.commitment_extraction.proposals import find_proposals

        text = self._records.texts.get(text_id)
        date = self._records.statements.get(text.statement_id).date
        return find_proposals(self._records.clauses.find_by_text(text_id), date, text.language)

    def find_new_proposals(self, text_id: int) -> list["Proposal"]:
        """Find the commitments that a text seems to hold and that are not yet recorded."""
        from briefing.language.commitment_extraction.unfollowed import find_unfollowed

        commitments = self._records.commitments.find_by_text(text_id)
        proposals = find_unfollowed(self.find_proposals(text_id), commitments)
        return self._load_dismissed().remove_from(proposals)

    def find_dismissed_proposals(self, text_id: int) -> list["Proposal"]:
        """Find the commitments that a text seems to hold and that a person skipped."""
        dismissed = self._load_dismissed()
        return [each for each in self.find_proposals(text_id) if each in dismissed]

    def find_names(self, text_id: int) -> list["Name"]:
        """Find the bodies, persons, instruments and events that a text names."""
        from briefing.language.names import find_names

        names = find_names(self._records.clauses.find_by_text(text_id))
        return self._load_dismissed().remove_from(names)

    def _load_dismissed(self) -> "DismissedWords":
        from briefing.language.dismissed_words import DismissedWords

        return DismissedWords(self._records.dismissals.get_all())

    def find_differences(self, text_id: int, other_id: int) -> list["Difference"]:
        """Find where two language versions of a statement differ in meaning."""
        from briefing.language.version_differences import find_differences

        clauses = self._records.clauses
        return find_differences(clauses.find_by_text(text_id), clauses.find_by_text(other_id))

    def find_similar_clauses(self, clause_id: int) -> list["SimilarClause"]:
        """Find the passages of other statements in the same language that a clause repeats."""
        from briefing.language.similar_clauses import Passages

        clause = self._records.clauses.get(clause_id)
        own = self._records.texts.get(clause.text_id)
        others = [
            each
            for text in self._records.texts.get_all()
            if text.statement_id != own.statement_id and text.language == own.language
            for each in self._records.clauses.find_by_text(text.id)
        ]
        return Passages(others).find_similar(clause.text)
