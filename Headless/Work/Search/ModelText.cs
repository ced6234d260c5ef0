using System;
using System.Collections.Generic;
using System.IO;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The model of a request: its text, and the plan that it gives.</summary>
internal static class ModelText
{
    /// <summary>The text as the file has it, or that of the built-in model.</summary>
    /// <exception cref="UnusableFileException">The file cannot be read.</exception>
    public static string Of(SweepRequest request)
    {
        if (request.Model is not { } path) return SignalModel.DefaultJson();
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException(path, $"it cannot be read: {e.Message}", $"name a model's JSON file", e);
        }
    }

    /// <summary>The plan of the text.</summary>
    /// <exception cref="UnusableFileException">It is no model.</exception>
    public static SweepPlan PlanOf(SweepRequest request, string text, IReadOnlyList<SweepAxis> axes)
    {
        try
        {
            return new SweepPlan(ModelTemplate.Read(text), axes);
        }
        catch (SignalModelException e)
        {
            string path = request.Model ?? "the built-in model", place = e.Path.Length == 0 ? "" : e.Path + ": ";
            throw new UnusableFileException(path, $"{place}{e.Reason}", $"mend the model", e);
        }
    }
}
