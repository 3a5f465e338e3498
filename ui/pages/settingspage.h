#pragma once

#include "ui/pages/page.h"

class QVBoxLayout;

namespace retinue {

class Settings;
class Workspace;

/// The few things that can be set, and where everything is kept. Works without a library, too.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// @p languages are the codes of the installed translations.
    SettingsPage(Settings &settings, const QStringList &languages, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    const char *iconName() const override { return "settings"; }
    QWidget *searchField() override { return nullptr; }

    /// Tells about the library of @p workspace, or that there is none.
    void setWorkspace(const Workspace *workspace);

private:
    QWidget *makeLook(Settings &settings);
    QWidget *makeLanguage(Settings &settings, const QStringList &languages);

    QVBoxLayout *m_library;
};

} // namespace retinue
