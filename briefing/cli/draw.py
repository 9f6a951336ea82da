"""`briefing draw`: the commitments that the text of a statement seems to hold."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from briefing.cli.chosen import chosen_clause, chosen_text, take_statement
from briefing.cli.command import Command, print_json, print_table, say, take_json, take_workspace
from briefing.cli.opening import open_workspace
from briefing.domain.statement import Text
from briefing.edits.commitments import AcceptProposals
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.session import Session

_ALL = "all"


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    take_statement(parser)
    take_json(parser)
    parser.add_argument(
        "--accept", nargs="+", metavar="LABEL",
        help="follow the proposals of these clauses, or `all` of them, that are not followed yet",
    )  # fmt: skip


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = chosen_text(session, arguments)
        if arguments.accept:
            _accept(session, text, arguments.accept)
        drawn, waiting = session.drawn(text.id), session.proposals(text.id)
        labels = {each.id: each.label for each in session.records.clauses.of_text(text.id)}
    if arguments.json:
        print_json(
            [
                {"label": labels[each.clause_id], "followed": each not in waiting, **asdict(each)}
                for each in drawn
            ]
        )
    else:
        print_table(_row(labels[each.clause_id], each, each not in waiting) for each in drawn)
    return 0


def _accept(session: Session, text: Text, labels: list[str]) -> None:
    chosen = session.proposals(text.id)
    if _ALL not in labels:
        wanted = {chosen_clause(session, label, text).id for label in labels}
        chosen = [each for each in chosen if each.clause_id in wanted]
    if chosen:
        session.perform(AcceptProposals(tuple(chosen)))


def _row(label: str, proposal: Proposal, followed: bool) -> tuple[object, ...]:
    return (
        label,
        proposal.what,
        proposal.who,
        proposal.due,
        proposal.due_on or "",
        f"“{proposal.operative.quote}”",
        say("followed") if followed else say("proposed"),
    )


COMMAND = Command(
    "draw", "Show the commitments that a text seems to hold; follow those chosen.", _take, _run
)
