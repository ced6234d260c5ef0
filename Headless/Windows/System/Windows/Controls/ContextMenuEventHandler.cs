namespace System.Windows.Controls;

/// <summary>Hears of <see cref="ContextMenuEventArgs"/>.</summary>
public delegate void ContextMenuEventHandler(object sender, ContextMenuEventArgs e);
