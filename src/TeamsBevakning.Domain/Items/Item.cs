using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Items;

/// <summary>One thing that somebody must handle (ärende), as it stands. Never changed in place: a decision gives the item after.</summary>
public sealed record Item
{
    /// <summary>Its name.</summary>
    public required ItemId Id { get; init; }

    /// <summary>Counts its changes from 1; a commit is refused when the stored one is not the one before.</summary>
    public required int Version { get; init; }

    /// <summary>Counts what people did to it from 0: a button knows the round it was drawn in, so a press on an old card is told from a new one.</summary>
    public required int Round { get; init; }

    /// <summary>What it is about.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>Where it is on its way.</summary>
    public required ItemState State { get; init; }

    /// <summary>The account it came in on, or is about; null when it is about none.</summary>
    public AccountId? Account { get; init; }

    /// <summary>The unit that answers for it: the one that owned the account when it opened, or that it was forwarded to.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The comment that asks, or is flagged; null when it is about a <see cref="Matter"/>.</summary>
    public CommentId? Comment { get; init; }

    /// <summary>The thread the comment stands in; null without one.</summary>
    public string? ThreadId { get; init; }

    /// <summary>What it is about when it is about no comment.</summary>
    public Matter? Matter { get; init; }

    /// <summary>The accounts that are to be looked at, when it is about that.</summary>
    public Checklist Checklist { get; init; } = Checklist.None;

    /// <summary>Why it is flagged and what is done of it, for a flagged comment; otherwise null.</summary>
    public Flag? Flag { get; init; }

    /// <summary>Whether the detector was unsure that it is a question, or is to be flagged; the card says so, and a person decides.</summary>
    public bool Unsure { get; init; }

    /// <summary>When its clock started: the platform's own time.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>When it reached us.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>By when it is to be handled and why, frozen when it opened; while an interim answer stands, that promise.</summary>
    public required DueAt Due { get; init; }

    /// <summary>By when somebody is to have taken it and why, frozen when it opened; null when that is not promised.</summary>
    public DueAt? AcknowledgeDue { get; init; }

    /// <summary>The version of the policy and calendar that its deadlines and steps were reckoned by.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>Who is told, and when, if it is not handled: frozen when it opened.</summary>
    public ItemSteps Steps { get; init; } = ItemSteps.None;

    /// <summary>Whether its target had passed when it was first seen: that is told in a summary, and no step is done for it.</summary>
    public bool OpenedLate { get; init; }

    /// <summary>The interim answer that was given; null for none. There is never a second.</summary>
    public Waiting? Waiting { get; init; }

    /// <summary>Who has taken it; null for nobody.</summary>
    public Holder? Holder { get; init; }

    /// <summary>How it ended; null while it has not.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>What <i>Ångra</i> goes back to; null when there is nothing to undo, or no longer.</summary>
    public UndoPoint? Undo { get; init; }

    /// <summary>When nobody had taken it in time; null while that has not happened.</summary>
    public Instant? AcknowledgeMissedAt { get; init; }

    /// <summary>When <see cref="Due"/> passed without it being handled; null while that has not happened.</summary>
    public Instant? MissedAt { get; init; }

    /// <summary>When it was handed to the communications unit; null while it has not been. Separate from the state (DESIGN).</summary>
    public Instant? EscalatedAt { get; init; }

    /// <summary>The account and comment of an item that a comment opened.</summary>
    internal (AccountId Account, CommentId Comment) Asked => (Account!.Value, Comment!.Value);

    /// <summary>What people have done with it besides taking and ending it.</summary>
    public ItemMoves Moves { get; init; } = ItemMoves.None;

    /// <summary>The unit that it came to first, which it is about when it is about no account.</summary>
    public UnitId Home => Moves.Forwarded is { } forwarded ? forwarded.First ?? forwarded.From : Unit;

    /// <summary>Its own card, to the unit that answers for it.</summary>
    public CardKind OwnCard => Flag is not null ? CardKind.FlaggedComment : Matter is null ? CardKind.Question : CardKind.Matter;

    /// <summary>Whether somebody still has to do something about it.</summary>
    public bool IsUnhandled => State is ItemState.Open or ItemState.Acknowledged;

    /// <summary>The next instant at which time alone changes it: a step is to be done, a target is missed, or <i>Ångra</i> ends. Null when nothing is due.</summary>
    public Instant? NextDueAt => Earliest(
        Undo?.Until,
        Steps.NextAt(State),
        IsUnhandled && MissedAt is null ? Due.At : null,
        State is ItemState.Open && AcknowledgeMissedAt is null ? AcknowledgeDue?.At : null);

    /// <summary>The item after a person, or a reply, moved it on: a new round, with the way back kept until <paramref name="undoUntil"/>.</summary>
    internal Item NextRound(Instant undoUntil) =>
        this with { Version = Version + 1, Round = Round + 1, Undo = new UndoPoint(State, Holder, undoUntil, Waiting is not null) { Flag = Flag } };

    private static Instant? Earliest(params ReadOnlySpan<Instant?> instants)
    {
        Instant? earliest = null;
        foreach (var instant in instants)
        {
            earliest = earliest is null || instant < earliest ? instant ?? earliest : earliest;
        }

        return earliest;
    }
}
