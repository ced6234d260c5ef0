using System;
using System.Collections.Generic;
using System.Reflection;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Makes a script as NinjaTrader does: parameters are set on one instance, which then ends; its clone is the one that runs.
/// </summary>
internal static class ScriptFactory
{
    internal static NinjaScriptBase Create(Type type, IReadOnlyDictionary<string, object> parameters)
    {
        if (!typeof(NinjaScriptBase).IsAssignableFrom(type) || type.IsAbstract)
            throw new ArgumentException($"{type.FullName} is no indicator and no strategy.", nameof(type));
        var configured = (NinjaScriptBase)Activator.CreateInstance(type)!;
        foreach ((string name, object value) in parameters) Set(configured, name, value);
        var running = (NinjaScriptBase)configured.Clone();
        EndThrowAway(configured);
        return running;
    }

    /// <summary>Ends the instance that only took the parameters. It is no run: what it throws goes to the log.</summary>
    private static void EndThrowAway(NinjaScriptBase configured)
    {
        try
        {
            configured.ChangeState(State.Terminated);
        }
#pragma warning disable CA1031 // A script may throw anything; NinjaTrader logs it and runs the clone.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var fault = new ScriptFault(configured.Name, "OnStateChange", State.Terminated, 0, -1, null, exception);
            configured.Say(OutputKind.Log, fault.Message, LogLevel.Error);
        }
    }

    /// <summary>
    /// The same instance with other values; its fields keep what the run before left in them, as in NinjaTrader.
    /// </summary>
    internal static NinjaScriptBase Reuse(NinjaScriptBase script, IReadOnlyDictionary<string, object> parameters)
    {
        script.ForgetRun();
        foreach ((string name, object value) in parameters) Set(script, name, value);
        return script;
    }

    /// <summary>The value that a parameter has now, in the type of its property.</summary>
    /// <exception cref="ArgumentException">It is no value of that type.</exception>
    internal static object ConvertTo(Parameter parameter) =>
        ScriptParameter.Convert(parameter.Value, parameter.ParameterType, parameter.Name)!;

    private static void Set(NinjaScriptBase script, string name, object value)
    {
        PropertyInfo property = ScriptParameter.Find(script.GetType(), name);
        property.SetValue(script, ScriptParameter.ValueOf(property, value));
    }
}
