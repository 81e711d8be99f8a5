using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace TeamsBevakning.Web.Callers;

/// <summary>Where requests come from: an IPv4 address, or the network of an IPv6 one, of which anybody has as many addresses as wanted.</summary>
internal readonly record struct CallerKey(ulong Network)
{
    private const ulong VersionFour = 0xFFFF_0000_0000;

    public static CallerKey Of(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (address is null || !address.TryWriteBytes(bytes, out _))
        {
            return default;
        }

        return address.AddressFamily is AddressFamily.InterNetwork ? new CallerKey(VersionFour | BinaryPrimitives.ReadUInt32BigEndian(bytes))
            : address.IsIPv4MappedToIPv6 ? new CallerKey(VersionFour | BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]))
            : new CallerKey(BinaryPrimitives.ReadUInt64BigEndian(bytes));
    }
}
