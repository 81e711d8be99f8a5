namespace TeamsBevakning.BotFramework;

/// <summary>A card that asks a person whether a file may be put into her OneDrive; only in a chat of her own.</summary>
public sealed class FileConsentCard
{
    /// <summary>The media type of the card; the attachment's name is the file's.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>What the file is.</summary>
    public string? Description { get; set; }

    /// <summary>About how large it is.</summary>
    public long? SizeInBytes { get; set; }

    /// <summary>What comes back with a yes.</summary>
    public object? AcceptContext { get; set; }

    /// <summary>What comes back with a no.</summary>
    public object? DeclineContext { get; set; }
}

/// <summary>The person's answer to a <see cref="FileConsentCard"/> (<c>fileConsent/invoke</c>).</summary>
public sealed class FileConsentCardResponse
{
    /// <summary><c>accept</c> or <c>decline</c>.</summary>
    public string? Action { get; set; }

    /// <summary>What the card gave for that answer; a <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    public object? Context { get; set; }

    /// <summary>Where the file goes, after a yes.</summary>
    public FileUploadInfo? UploadInfo { get; set; }
}

/// <summary>Where an accepted file goes.</summary>
public sealed class FileUploadInfo
{
    /// <summary>The file's name, which Teams may have changed.</summary>
    public string? Name { get; set; }

    /// <summary>The address that the file is put to, for a while.</summary>
    public string? UploadUrl { get; set; }

    /// <summary>Where the file then is.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The file's id in OneDrive.</summary>
    public string? UniqueId { get; set; }

    /// <summary>Its ending, without the dot.</summary>
    public string? FileType { get; set; }
}

/// <summary>A file that a person attached to a message in a chat of her own; the attachment's name is the file's.</summary>
public sealed class FileDownloadInfo
{
    /// <summary>The media type of the attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Where it can be fetched for a while, without a token.</summary>
    public string? DownloadUrl { get; set; }

    /// <summary>The file's id in OneDrive.</summary>
    public string? UniqueId { get; set; }

    /// <summary>Its ending, without the dot.</summary>
    public string? FileType { get; set; }

    /// <summary>Changes with the file's content.</summary>
    public object? Etag { get; set; }
}

/// <summary>A card that shows a file that is there; the attachment's <c>contentUrl</c> is the file's.</summary>
public sealed class FileInfoCard
{
    /// <summary>The media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>The file's id in OneDrive.</summary>
    public string? UniqueId { get; set; }

    /// <summary>Its ending, without the dot.</summary>
    public string? FileType { get; set; }
}
