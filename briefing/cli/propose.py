"""`briefing propose`: the commitments that the text of a statement seems to hold."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.cli.selection import add_statement_argument, find_clause, find_text
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.statement import Text
from briefing.edits.commitments import AcceptProposals
from briefing.edits.dismissals import DismissProposal, RestoreProposals
from briefing.language.addresses import make_addresses
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.session import Session

_ALL = "all"


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_statement_argument(parser)
    add_json_argument(parser)
    parser.add_argument(
        "--accept",
        nargs="+",
        metavar="LABEL",
        help=translate("cli", "accept the open proposals of these clauses, or `all`"),
    )
    parser.add_argument(
        "--skip",
        nargs="+",
        metavar="LABEL",
        help=translate("cli", "skip the proposals of these clauses, or `all` of them, for good"),
    )
    parser.add_argument(
        "--restore",
        nargs="+",
        metavar="LABEL",
        help=translate(
            "cli", "propose again what was skipped in these clauses, or in `all` of them"
        ),
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = find_text(session, arguments)
        if arguments.accept:
            _accept(session, text, arguments.accept)
        if arguments.skip:
            _skip(session, text, arguments.skip)
        if arguments.restore:
            _restore(session, text, arguments.restore)
        analysis = session.text_analysis
        proposals = analysis.find_proposals(text.id)
        waiting = analysis.find_new_proposals(text.id)
        skipped = analysis.find_dismissed_proposals(text.id)
        labels = make_addresses(session.records.clauses.find_by_text(text.id))

    def describe(proposal: Proposal) -> dict[str, Any]:
        is_skipped = proposal in skipped
        return {
            "label": labels[proposal.clause_id],
            "followed": proposal not in waiting and not is_skipped,
            "skipped": is_skipped,
            **asdict(proposal),
        }

    def make_row(proposal: Proposal) -> tuple[object, ...]:
        state = translate("cli", "followed")
        if proposal in skipped:
            state = translate("cli", "skipped")
        elif proposal in waiting:
            state = translate("cli", "proposed")
        return _make_row(labels[proposal.clause_id], proposal, state)

    print_listing(arguments, proposals, describe, make_row)
    return 0


def _accept(session: Session, text: Text, labels: list[str]) -> None:
    if chosen := _select(session, text, labels, session.text_analysis.find_new_proposals):
        session.perform(AcceptProposals(chosen))


def _skip(session: Session, text: Text, labels: list[str]) -> None:
    for each in _select(session, text, labels, session.text_analysis.find_new_proposals):
        session.perform(DismissProposal(each))


def _restore(session: Session, text: Text, labels: list[str]) -> None:
    find_skipped = session.text_analysis.find_dismissed_proposals
    if chosen := _select(session, text, labels, find_skipped):
        session.perform(RestoreProposals(chosen))


def _select(
    session: Session, text: Text, labels: list[str], find: Callable[[int], list[Proposal]]
) -> tuple[Proposal, ...]:
    """Select those proposals that are of the clauses with these labels, or all of the text."""
    if _ALL in labels:
        return tuple(find(text.id))
    clauses = [find_clause(session, label, text) for label in labels]
    clause_ids = {each.id for each in clauses}
    return tuple(
        proposal
        for text_id in dict.fromkeys(each.text_id for each in clauses)
        for proposal in find(text_id)
        if proposal.clause_id in clause_ids
    )


def _make_row(label: str, proposal: Proposal, state: str) -> tuple[object, ...]:
    return (
        label,
        proposal.what,
        proposal.who,
        proposal.due,
        proposal.due_on or "",
        f"“{proposal.operative.quote}”",
        state,
    )


COMMAND = Command(
    "propose",
    QT_TRANSLATE_NOOP("cli", "Show possible commitments in a text; accept or skip them."),
    _add_arguments,
    _run,
)
