using System.Collections.Concurrent;

namespace NinjaTrader.Core;

/// <summary>The folders that the user's dialogues were last in, as long as the process lives.</summary>
public static class RecentFolders
{
    private static readonly ConcurrentDictionary<string, string> Folders = new();

    /// <summary>The folder that was last used for something, or a default.</summary>
    public static string GetRecentFolder(string key, string defaultFolder) => Folders.GetValueOrDefault(key, defaultFolder);

    /// <summary>Keeps a folder.</summary>
    public static void SetRecentFolder(string key, string folder) => Folders[key] = folder;

    private static string GetValueOrDefault(this ConcurrentDictionary<string, string> folders, string key, string other) =>
        folders.TryGetValue(key, out string? folder) ? folder : other;
}
