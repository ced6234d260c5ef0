using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>The script of the array job, and the names of what its tasks write.</summary>
public static class SlurmScript
{
    /// <summary>Name of the script's file.</summary>
    public const string FileName = "nt8bridge-sweep.sh";

    private const string Index = "\"$SLURM_ARRAY_TASK_ID\"";

    /// <summary>
    /// The text. The program takes the shell's place, so that it hears Slurm's signals and its exit code is the task's.
    /// </summary>
    public static string Text(SlurmTerms terms)
    {
        string of = Number(terms.Shards);
        string command = string.Join(' ', terms.Command.Select(Quoted));
        return $"""
            #!/bin/bash
            # Written by nt8bridge sweep --slurm. Each task of the array job makes one shard of {of}.
            exec {command} --shard={Index}/{of} --out={Quoted(terms.Folder)}/part-{Index}-of-{of}.parquet

            """.ReplaceLineEndings("\n");
    }

    /// <summary>Name of the part of a shard.</summary>
    public static string PartName(int shard, int of) => $"part-{Number(shard)}-of-{Number(of)}.parquet";

    /// <summary>Name of the log of a shard, made by a job.</summary>
    public static string LogName(string shard, int of, string job) => $"part-{shard}-of-{Number(of)}.{job}.log";

    /// <summary>A word that the shell takes as it is.</summary>
    public static string Quoted(string word) => "'" + word.Replace("'", "'\\''", System.StringComparison.Ordinal) + "'";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
