using System.Collections.ObjectModel;

namespace System.Windows;

/// <summary>The open windows: none.</summary>
public sealed class WindowCollection : Collection<Window>
{
}
