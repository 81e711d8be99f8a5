using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("TeamsBevakning.Domain.Tests")]
