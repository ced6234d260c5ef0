using System;
using System.IO;
using NT8Bridge.Headless.Cli.Outputs;

namespace NT8Bridge.Headless.Cli;

/// <summary>The end of a program whose output or error stream cannot be written.</summary>
internal static class OutputFailure
{
    /// <summary>Tells why, as far as errors can be told, and gives the exit code.</summary>
    public static int Tell(TextWriter error, Exception exception)
    {
        try
        {
            error.WriteLine("error: " + FileFailureText.Of(exception));
            return CommandLine.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing that is written arrives, so that the exit code alone is left to tell it.
            return CommandLine.Failed;
        }
    }
}
