using System;
using System.IO;
using System.Windows;
using System.Windows.Controls;
using NinjaTrader.Gui.Tools;
using NT8Bridge.Feeds.Rithmic.Credentials;

namespace NT8BridgeScripts
{
    /// <summary>
    /// Asks once for Rithmic's user and password and seals them into a file for this Windows user. They are kept in that file
    /// alone: no property, workspace or template holds them, and the password's field is emptied after each try.
    /// </summary>
    public class NT8BridgeLogin : NTWindow
    {
        private readonly TextBox user = new TextBox { Margin = new Thickness(6) };
        private readonly PasswordBox password = new PasswordBox { Margin = new Thickness(6) };
        private readonly TextBlock outcome = new TextBlock { TextWrapping = TextWrapping.Wrap, Margin = new Thickness(6) };

        /// <summary>Made on the thread that will show it.</summary>
        public NT8BridgeLogin()
        {
            Caption = "NT8Bridge: Rithmic login";
            Width = 420;
            Height = 260;
            Button save = new Button { Content = "Save for this Windows user", Margin = new Thickness(6) };
            save.Click += OnSave;
            StackPanel panel = new StackPanel();
            panel.Children.Add(new TextBlock { Text = "User", Margin = new Thickness(6) });
            panel.Children.Add(user);
            panel.Children.Add(new TextBlock { Text = "Password", Margin = new Thickness(6) });
            panel.Children.Add(password);
            panel.Children.Add(save);
            panel.Children.Add(outcome);
            Content = panel;
        }

        /// <summary>Where the sealed login lies.</summary>
        public static string FilePath()
        {
            return Path.Combine(NinjaTrader.Core.Globals.UserDataDir, "NT8Bridge", "rithmic.login");
        }

        private void OnSave(object sender, RoutedEventArgs e)
        {
            try
            {
                new CredentialStore(FilePath()).Save(new RithmicCredentials(user.Text, new Password(password.Password)));
                outcome.Text = "Saved. Enable the strategy anew to use it.";
            }
            catch (ArgumentException empty)
            {
                outcome.Text = empty.Message;
            }
            catch (IOException failure)
            {
                outcome.Text = "Not saved: " + failure.Message;
            }
            catch (UnauthorizedAccessException failure)
            {
                outcome.Text = "Not saved: " + failure.Message;
            }

            password.Password = string.Empty;
        }
    }
}
