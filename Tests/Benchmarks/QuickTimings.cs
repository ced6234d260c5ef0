using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace NT8Bridge.Benchmarks;

/// <summary>
/// Times the same benchmarks within seconds. Each method is called until it is warm; then the shortest of some thousand rounds
/// counts, since other work on the machine can only make a round longer; the ratio to the baseline of class or category is the
/// median of the rounds' ratios.
/// </summary>
internal static class QuickTimings
{
    /// <summary>Times every benchmark whose class or method has one of the words in its name; all without a word.</summary>
    internal static void Run(string[] words)
    {
        Console.WriteLine($"{"benchmark",-56}{"ns/op (min)",16}{"ratio",10}{"B/op",12}{"rounds",10}");
        foreach (Type type in typeof(QuickTimings).Assembly.GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            MethodInfo[] methods =
            [
                .. type.GetMethods()
                    .Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null && Matches(method, words)),
            ];
            if (methods.Length == 0) continue;
            methods = [.. methods.OrderByDescending(IsBaseline)];
            foreach ((PropertyInfo? property, object? value) in Parameters(type))
            {
                object instance = Activator.CreateInstance(type)!;
                property?.SetValue(instance, value);
                foreach (MethodInfo method in type.GetMethods())
                {
                    if (method.GetCustomAttribute<GlobalSetupAttribute>() is not null) method.Invoke(instance, null);
                }
                string parameter = property is null ? "" : "(" + Convert.ToString(value, CultureInfo.InvariantCulture) + ")";
                foreach (IGrouping<string, MethodInfo> compared in methods.GroupBy(Category))
                {
                    InTurn([.. compared.Select(method => new Timing(
                        type.Name + parameter + "." + method.Name, Call(instance, method), Operations(method)))]);
                }
            }
        }
    }

    /// <summary>
    /// Times methods in turn, a round of each, so that whatever else the machine does meets all of them alike.
    /// </summary>
    private static void InTurn(Timing[] timings)
    {
        foreach (Timing timing in timings) timing.WarmUp();
        while (timings.Any(timing => !timing.IsDone))
        {
            foreach (Timing timing in timings) timing.Round(timings[0]);
        }

        foreach (Timing timing in timings) Console.WriteLine(timing);
    }

    /// <summary>Methods of one category are compared with each other; most classes have one alone.</summary>
    private static string Category(MethodInfo method) =>
        string.Join(" ", method.GetCustomAttribute<BenchmarkCategoryAttribute>()?.Categories ?? []);

    private static bool IsBaseline(MethodInfo method) => method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline;

    private static int Operations(MethodInfo method) => method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke;

    private static bool Matches(MethodInfo method, string[] words) => words.Length == 0
        || words.Any(word => (method.DeclaringType!.Name + "." + method.Name).Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(PropertyInfo? Property, object? Value)> Parameters(Type type)
    {
        foreach (PropertyInfo property in type.GetProperties())
        {
            if (property.GetCustomAttribute<ParamsAttribute>() is { } listed)
                return listed.Values.Select(value => ((PropertyInfo?)property, value));
            if (property.GetCustomAttribute<ParamsSourceAttribute>() is { } source)
            {
                var values = (System.Collections.IEnumerable)type.GetProperty(source.Name)!.GetValue(null)!;
                return values.Cast<object?>().Select(value => ((PropertyInfo?)property, value));
            }
        }

        return [(null, null)];
    }

    private static Action Call(object instance, MethodInfo method)
    {
        if (method.ReturnType == typeof(double)) return Calling<double>(instance, method);
        if (method.ReturnType == typeof(int)) return Calling<int>(instance, method);
        if (method.ReturnType == typeof(long)) return Calling<long>(instance, method);
        if (method.ReturnType == typeof(BarOutcome)) return Calling<BarOutcome>(instance, method);
        return Calling<object>(instance, method);
    }

    private static Action Calling<T>(object instance, MethodInfo method)
    {
        Func<T> function = method.CreateDelegate<Func<T>>(instance);
        return () => function();
    }
}
