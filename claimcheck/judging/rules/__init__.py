"""The rules, in the order they are asked: copies, scope, conflict, agreement.

The first that speaks decides. Every rule stands in a file of its own.
"""

from __future__ import annotations

from claimcheck.judging.rules.agents import rival_agents
from claimcheck.judging.rules.amounts import rival_amounts
from claimcheck.judging.rules.attributions import claim_against_denial
from claimcheck.judging.rules.causes import rival_causes
from claimcheck.judging.rules.counts import rival_counts
from claimcheck.judging.rules.dates import rival_dates
from claimcheck.judging.rules.derived import same_derived
from claimcheck.judging.rules.directions import opposite_directions
from claimcheck.judging.rules.durations import rival_durations
from claimcheck.judging.rules.identities import rival_identities
from claimcheck.judging.rules.measures import rival_measures
from claimcheck.judging.rules.one_change import one_change
from claimcheck.judging.rules.other_cause import other_cause
from claimcheck.judging.rules.percentages import rival_percentages
from claimcheck.judging.rules.places import rival_places
from claimcheck.judging.rules.polarity import opposite_polarity
from claimcheck.judging.rules.poles import opposite_poles, same_pole
from claimcheck.judging.rules.quotes import altered_quote, same_quote
from claimcheck.judging.rules.roles import swapped_roles
from claimcheck.judging.rules.same_statement import same_statement
from claimcheck.judging.rules.same_value import same_value
from claimcheck.judging.rules.scope_event import other_event
from claimcheck.judging.rules.scope_forecast import forecast_against_fact
from claimcheck.judging.rules.scope_later import later_news
from claimcheck.judging.rules.scope_moment import other_moment
from claimcheck.judging.rules.scope_names import other_names
from claimcheck.judging.rules.scope_part import other_scope
from claimcheck.judging.rules.scope_period import other_period
from claimcheck.judging.rules.scope_place import other_place
from claimcheck.judging.rules.times import rival_times
from claimcheck.judging.rules.updates import later_figure
from claimcheck.judging.rules.zero import none_against_some
from claimcheck.judging.ruling import Rule

RULES: tuple[Rule, ...] = (
    one_change,
    other_cause,
    other_event,
    claim_against_denial,
    forecast_against_fact,
    same_derived,
    other_scope,
    other_names,
    other_place,
    later_figure,
    later_news,
    other_moment,
    other_period,
    none_against_some,
    rival_durations,
    rival_times,
    rival_dates,
    rival_counts,
    rival_amounts,
    rival_percentages,
    rival_measures,
    swapped_roles,
    opposite_poles,
    opposite_polarity,
    opposite_directions,
    rival_causes,
    rival_agents,
    rival_places,
    rival_identities,
    altered_quote,
    same_quote,
    same_value,
    same_pole,
    same_statement,
)
