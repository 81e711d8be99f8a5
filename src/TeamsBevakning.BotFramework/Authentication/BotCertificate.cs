using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;

namespace TeamsBevakning.BotFramework;

/// <summary>
/// The certificate that the bot proves itself by, from <c>Certificate</c> in its section: <c>Path</c> of a PFX file, or of a PEM file that holds the key too,
/// with its <c>Password</c>; or the <c>Thumbprint</c> of one in the user's or the machine's store.
/// </summary>
public static class BotCertificate
{
    internal const string PathKey = "Certificate:Path";
    internal const string PasswordKey = "Certificate:Password";
    internal const string ThumbprintKey = "Certificate:Thumbprint";
    internal const string SendX5cKey = "Certificate:SendX5c";

    /// <summary>The certificate with its private key; null when none is configured.</summary>
    /// <exception cref="InvalidOperationException">It is not there, cannot be read, or has no private key; the message names the key.</exception>
    public static X509Certificate2? Load(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var (path, thumbprint) = (BotSettings.Text(section, PathKey), BotSettings.Text(section, ThumbprintKey));
        if (path is not null && thumbprint is not null)
        {
            throw BotSettings.Wrong(section, ThumbprintKey, "is set beside a path. Give one of them");
        }

        var certificate = path is not null ? FromFile(section, path) : thumbprint is not null ? FromStore(section, thumbprint) : null;
        return certificate is { HasPrivateKey: false }
            ? throw BotSettings.Wrong(section, path is null ? ThumbprintKey : PathKey, "names a certificate without its private key")
            : certificate;
    }

    private static X509Certificate2 FromFile(IConfiguration section, string path)
    {
        var password = BotSettings.Text(section, PasswordKey);
        try
        {
            return X509Certificate2.GetCertContentType(path) is X509ContentType.Pfx ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
                : password is null ? X509Certificate2.CreateFromPemFile(path)
                : X509Certificate2.CreateFromEncryptedPemFile(path, password);
        }
        catch (Exception unread) when (unread is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw BotSettings.Wrong(section, PathKey, "names a file that is no PFX or PEM certificate with its key, or that its password does not open");
        }
    }

    private static X509Certificate2 FromStore(IConfiguration section, string thumbprint) =>
        Find(StoreLocation.CurrentUser, thumbprint) ?? Find(StoreLocation.LocalMachine, thumbprint)
        ?? throw BotSettings.Wrong(section, ThumbprintKey, "names a certificate that is in neither the user's nor the machine's store");

    [SuppressMessage("Reliability", "CA2000", Justification = "The certificate is handed on.")]
    private static X509Certificate2? Find(StoreLocation location, string thumbprint)
    {
        try
        {
            using var store = new X509Store(StoreName.My, location, OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault();
        }
        catch (CryptographicException)
        {
            // Not every system has both stores.
            return null;
        }
    }
}
