using TeamsBevakning.Domain.Chain;

namespace TeamsBevakning;

/// <summary>What does not fit in a journal, in words.</summary>
internal static class ChainFaultText
{
    public static string Of(ChainFault fault) => fault.Kind switch
    {
        ChainFaultKind.Gap => Texts.ChainGap.With(fault.Number),
        ChainFaultKind.Changed => Texts.ChainChanged.With(fault.Number),
        ChainFaultKind.HashChanged => Texts.ChainHashChanged.With(fault.Number),
        ChainFaultKind.FieldChanged => Texts.ChainFieldChanged.With(fault.Number, NameOf(fault.Field)),
        ChainFaultKind.ErasedUnrecorded => Texts.ChainErasedUnrecorded.With(fault.Number, NameOf(fault.Field)),
        ChainFaultKind.NotErased => Texts.ChainNotErased.With(fault.Number, NameOf(fault.Field)),
        ChainFaultKind.TailMissing => Texts.ChainTailMissing.With(fault.Number),
        ChainFaultKind.Rewritten => Texts.ChainRewritten.With(fault.Number),
        ChainFaultKind.HeadChanged => Texts.ChainHeadChanged.With(fault.Number),
    };

    public static string NameOf(PersonalField? field) => field switch
    {
        PersonalField.Who => Texts.FieldWho,
        PersonalField.Comment => Texts.FieldComment,
        PersonalField.Link => Texts.FieldLink,
        PersonalField.Note => Texts.FieldNote,
        null => string.Empty,
    };
}
