using TeamsBevakning.Teams;

namespace TeamsBevakning.Doctor;

internal static class DoctorServices
{
    public static IServiceCollection AddDoctor(this IServiceCollection services) => services
        .AddSingleton<Examination>()
        .AddCheckup<StoreCheckup>("Databas")
        .AddCheckup<RulesCheckup>("Register och regler")
        .AddCheckup<ChannelsCheckup>("Kanaler")
        .AddCheckup<DeliveriesCheckup>("Aviseringar")
        .AddCheckup<DueWorkCheckup>("Det som ska göras")
        .AddCheckup<CredentialsCheckup>("Inloggning i Teams");

    public static IServiceCollection AddCheckup<T>(this IServiceCollection services, string subject)
        where T : class, ICheckup => services.AddSingleton<T>().AddSingleton(new CheckupEntry(subject, provider => provider.GetRequiredService<T>()));
}
