namespace TeamsBevakning.Domain.Flags;

/// <summary>A rule that flags a comment when it comes in: the clear cases only (REQUIREMENTS B). A policy's category says which of them it stands for. What weighs most comes first.</summary>
public enum FlagSign
{
    /// <summary>A threat, by a dated word list.</summary>
    Threat,

    /// <summary>A slur, by a dated word list.</summary>
    Slur,

    /// <summary>A person's personal number or coordination number, with the right check digit (LAW, Personnummer).</summary>
    PersonalNumber,

    /// <summary>A link beside words that sell, by a dated word list.</summary>
    Selling,
}
