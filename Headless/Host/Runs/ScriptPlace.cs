using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Where in a script an exception was thrown: a file and a line help its author, a stack of calls does not.</summary>
public static class ScriptPlace
{
    /// <summary>The innermost line of a script, as in " (Cross.cs, line 12)"; empty where none is known.</summary>
    public static string Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Of(new StackTrace(exception, fNeedFileInfo: true));
    }

    /// <summary>The innermost line of a script among calls; empty where there is none.</summary>
    public static string Of(StackTrace calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        StackFrame? frame = calls.GetFrames().FirstOrDefault(IsOfScript);
        return frame is null
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture, $" ({Path.GetFileName(frame.GetFileName())}, line {frame.GetFileLineNumber()})");
    }

    /// <summary>Scripts are compiled into assemblies that lie in no file.</summary>
    private static bool IsOfScript(StackFrame frame) =>
        frame.GetFileName() is not null && frame.GetFileLineNumber() > 0
        && frame.GetMethod()?.DeclaringType?.Assembly.Location is "";
}
