using TeamsBevakning.Sources;

namespace TeamsBevakning.Tests.Sources;

public sealed class HmacSignatureTests
{
    /// <summary>RFC 4231, test case 2.</summary>
    [Fact]
    public void Digest_of_the_standards_example_proves_its_text_wherever_it_is_divided()
    {
        var claimed = HmacSignature.Claimed("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")!;

        HmacSignature.Proves(claimed, "Jefe"u8.ToArray(), "what do ya "u8, "want for nothing?"u8).ShouldBeTrue();
        HmacSignature.Proves(claimed, "Jefe"u8.ToArray(), [], "what do ya want for nothing?"u8).ShouldBeTrue();
        HmacSignature.Proves(claimed, "jefe"u8.ToArray(), [], "what do ya want for nothing?"u8).ShouldBeFalse();
    }
}
