using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace NT8Bridge.Benchmarks;

/// <summary>
/// Times the same benchmarks within seconds. Each method is called until it is warm; then the shortest of some thousand rounds
/// counts, since other work on the machine can only make a round longer. A round is usually shorter than the time slice of
/// another process, so that most rounds are not interrupted; of a longer round the processor time counts.
/// </summary>
internal static class QuickTimings
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Round = TimeSpan.FromMicroseconds(200);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(1);
    private const int FewestRounds = 5;

    /// <summary>Times every benchmark whose class or method has one of the words in its name; all without a word.</summary>
    internal static void Run(string[] words)
    {
        Console.WriteLine($"{"benchmark",-56}{"ns/op (min)",16}{"B/op",12}{"rounds",10}");
        foreach (Type type in typeof(QuickTimings).Assembly.GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            MethodInfo[] methods =
            [
                .. type.GetMethods()
                    .Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null && Matches(method, words)),
            ];
            if (methods.Length == 0) continue;
            foreach ((PropertyInfo? property, object? value) in Parameters(type))
            {
                object instance = Activator.CreateInstance(type)!;
                property?.SetValue(instance, value);
                foreach (MethodInfo method in type.GetMethods())
                {
                    if (method.GetCustomAttribute<GlobalSetupAttribute>() is not null) method.Invoke(instance, null);
                }
                string parameter = property is null ? "" : "(" + Convert.ToString(value, CultureInfo.InvariantCulture) + ")";
                foreach (MethodInfo method in methods) Time(type.Name + parameter + "." + method.Name, instance, method);
            }
        }
    }

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

    private static void Time(string name, object instance, MethodInfo method)
    {
        int operations = method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke;
        Action call = Call(instance, method);
        long start = Stopwatch.GetTimestamp();
        int warmCalls = 0;
        for (; warmCalls == 0 || Stopwatch.GetElapsedTime(start) < WarmUp; warmCalls++) call();

        // A round is long against the clock's step and short against the time slice of another process.
        bool isLong = Stopwatch.GetElapsedTime(start) / warmCalls > Slice;
        int calls = (int)Math.Clamp(Round / (Stopwatch.GetElapsedTime(start) / warmCalls), 1, 100_000);
        double best = double.MaxValue;
        long leastBytes = long.MaxValue;
        int rounds = 0;
        TimeSpan until = Environment.CpuUsage.TotalTime + Measured;
        while (rounds < FewestRounds || Environment.CpuUsage.TotalTime < until)
        {
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan begin = Now(isLong);
            for (int i = 0; i < calls; i++) call();
            best = Math.Min(best, (Now(isLong) - begin).TotalNanoseconds / calls / operations);
            leastBytes = Math.Min(leastBytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
            rounds++;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-56}{best,16:N2}{leastBytes / (double)calls / operations,12:N1}{rounds,10}"));
    }

    /// <summary>
    /// The time of a round. A long one is measured in processor time, which leaves out what other programs took meanwhile. The
    /// system counts that in steps, which are too coarse for a short round.
    /// </summary>
    private static TimeSpan Now(bool isLong) => isLong ? Environment.CpuUsage.TotalTime : Stopwatch.GetElapsedTime(0);

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
