"""`briefing draw`: the commitments that the text of a statement seems to hold."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import Any

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
    translate,
)
from briefing.cli.opening import open_workspace
from briefing.cli.selection import add_statement_argument, find_clause, find_text
from briefing.domain.statement import Text
from briefing.edits.commitments import AcceptProposals
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.session import Session

_ALL = "all"


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_statement_argument(parser)
    add_json_argument(parser)
    parser.add_argument(
        "--accept", nargs="+", metavar="LABEL",
        help="follow the proposals of these clauses, or `all` of them, that are not followed yet",
    )  # fmt: skip


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = find_text(session, arguments)
        if arguments.accept:
            _accept(session, text, arguments.accept)
        proposals, waiting = (
            session.text_analysis.find_proposals(text.id),
            session.text_analysis.find_new_proposals(text.id),
        )
        labels = {each.id: each.label for each in session.records.clauses.find_by_text(text.id)}

    def describe(proposal: Proposal) -> dict[str, Any]:
        label, is_followed = labels[proposal.clause_id], proposal not in waiting
        return {"label": label, "followed": is_followed, **asdict(proposal)}

    def make_row(proposal: Proposal) -> tuple[object, ...]:
        return _make_row(labels[proposal.clause_id], proposal, proposal not in waiting)

    print_listing(arguments, proposals, describe, make_row)
    return 0


def _accept(session: Session, text: Text, labels: list[str]) -> None:
    if _ALL in labels:
        proposals = session.text_analysis.find_new_proposals(text.id)
    else:
        clauses = [find_clause(session, label, text) for label in labels]
        clause_ids = {each.id for each in clauses}
        proposals = [
            proposal
            for text_id in dict.fromkeys(each.text_id for each in clauses)
            for proposal in session.text_analysis.find_new_proposals(text_id)
            if proposal.clause_id in clause_ids
        ]
    if proposals:
        session.perform(AcceptProposals(tuple(proposals)))


def _make_row(label: str, proposal: Proposal, followed: bool) -> tuple[object, ...]:
    return (
        label,
        proposal.what,
        proposal.who,
        proposal.due,
        proposal.due_on or "",
        f"“{proposal.operative.quote}”",
        translate("followed") if followed else translate("proposed"),
    )


COMMAND = Command(
    "draw",
    "Show the commitments that a text seems to hold; follow those chosen.",
    _add_arguments,
    _run,
)
