using System.Reflection;

namespace TeamsBevakning.Tests.Architecture;

/// <summary>The types that a type names: what it is made of, its members' types, and the locals of its methods.</summary>
internal static class TypesIn
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> All(Type type) => Direct(type).OfType<Type>().SelectMany(Parts);

    private static IEnumerable<Type?> Direct(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetFields(Every).Select(field => field.FieldType),
        .. type.GetConstructors(Every).SelectMany(InMethod),
        .. type.GetMethods(Every).SelectMany(method => InMethod(method).Append(method.ReturnType)),
    ];

    private static IEnumerable<Type> InMethod(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}
