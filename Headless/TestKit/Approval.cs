using System;
using System.Collections.Generic;
using System.IO;

namespace NT8Bridge.Testing;

/// <summary>Lines that somebody has looked at and approved, in a file beside the test.</summary>
internal sealed class Approval
{
    private const string Switch = "NT8BRIDGE_APPROVE";
    private readonly string _kind;
    private readonly string _stem;
    private readonly bool _isApproving;

    /// <param name="sourceFile">The test's source.</param>
    /// <param name="test">The test's name.</param>
    /// <param name="kind">What the lines are, "trades".</param>
    /// <param name="isApproving">Whether what is there becomes the approved.</param>
    public Approval(string sourceFile, string test, string kind, bool isApproving)
    {
        string? folder = Path.GetDirectoryName(sourceFile);
        if (string.IsNullOrEmpty(folder) || !Directory.Exists(folder))
        {
            throw new ScriptTestException(
                $"The folder of the test's source, '{folder}', is not there: the build has hidden or moved it. "
                + "Say the source file.");
        }

        _kind = kind;
        _isApproving = isApproving;
        _stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{test}.");
    }

    /// <summary>Whether the environment says that what is there becomes the approved.</summary>
    public static bool IsAskedFor => Environment.GetEnvironmentVariable(Switch) == "1";

    private string Approved => _stem + _kind + ".txt";

    private string Received => _stem + "received.txt";

    /// <summary>Fails unless the lines are the approved ones.</summary>
    public void Check(IReadOnlyList<string> lines)
    {
        if (_isApproving)
        {
            Write(Approved, lines);
            File.Delete(Received);
            return;
        }

        string advice = $"The present ones are in {Received}; to approve them run the test with {Switch}=1.";
        if (!File.Exists(Approved))
        {
            Write(Received, lines);
            throw new ScriptTestException($"No {_kind} are approved yet: there is no {Approved}. {advice}");
        }

        try
        {
            LineDifference.Check(_kind, File.ReadAllLines(Approved), lines);
        }
        catch (ScriptTestException e)
        {
            Write(Received, lines);
            throw new ScriptTestException($"{e.Message}\nApproved is {Approved}. {advice}", e);
        }

        File.Delete(Received);
    }

    /// <summary>Line ends are those that every version control can keep.</summary>
    private static void Write(string path, IReadOnlyList<string> lines) =>
        File.WriteAllText(path, lines.Count == 0 ? "" : string.Join('\n', lines) + "\n");
}
